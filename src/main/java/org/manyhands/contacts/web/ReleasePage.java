package org.manyhands.contacts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What one shares with a match, on a page of its own: shown when the form on the match's page was not right. */
@CheckedTemplate(basePath = "contacts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasePage(ContactPanel panel) implements TemplateInstance {}
