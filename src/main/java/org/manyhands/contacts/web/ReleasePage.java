package org.manyhands.contacts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Contact in a match, on a page of its own: where people come back to who had to prove that it is they, and shown when the
 * form on the match's page was not right.
 */
@CheckedTemplate(basePath = "contacts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasePage(ContactPanel panel) implements TemplateInstance {}
