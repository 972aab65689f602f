package org.manyhands.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/**
 * First login, first step: a pseudonym.
 *
 * @param pseudonym what stands in the field: a suggestion, or what was typed
 * @param to where the person was going when they signed in
 * @param another this page with another suggestion, on the way to the same place
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WelcomePage(String pseudonym, String to, String another, FormErrors errors) implements TemplateInstance {}
