package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/** Opening somebody's closed login again. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReopenLoginPage(String pseudonym, String reason, FormErrors errors) implements TemplateInstance {}
