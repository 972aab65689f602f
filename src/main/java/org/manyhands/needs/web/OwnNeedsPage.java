package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.shared.web.Pager;

/** All needs of the groups that the reader speaks for, in every state. */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OwnNeedsPage(List<RowShown> rows, Pager pager) implements TemplateInstance {}
