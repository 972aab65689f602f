package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A need on paper, for the wall or the table: the same that its reader sees, without what happened to it.
 *
 * @param printed the day, in words
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedSheetPage(NeedPage page, String printed) implements TemplateInstance {}
