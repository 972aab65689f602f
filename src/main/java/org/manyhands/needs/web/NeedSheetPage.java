package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A need on paper, for the wall or the table: what somebody reads who was merely asked.
 *
 * @param printed the day, in words
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedSheetPage(NeedPage page, String printed) implements TemplateInstance {}
