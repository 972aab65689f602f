package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.shared.web.Pager;

/**
 * Who looked at a protected need, for its group.
 *
 * @param need address of the need
 * @param looks in sentences, newest first
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedLooksPage(String need, String title, List<String> looks, Pager pager) implements TemplateInstance {}
