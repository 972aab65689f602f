package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/** Closing somebody's login. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CloseLoginPage(String pseudonym, String reason, FormErrors errors) implements TemplateInstance {}
