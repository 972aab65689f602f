package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.shared.web.Pager;

/**
 * Hubs: the reader's own, and those they can ask to join.
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HubListPage(List<HubLine> own, List<HubLine> open, Pager pager) implements TemplateInstance {}
