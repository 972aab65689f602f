package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody whose login is closed that it is, and whom to ask. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClosedLoginPage() implements TemplateInstance {}
