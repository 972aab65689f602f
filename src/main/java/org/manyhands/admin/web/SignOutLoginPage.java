package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/** Ending all sessions of somebody's login. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignOutLoginPage(String pseudonym, String reason, FormErrors errors) implements TemplateInstance {}
