package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that signing in did not work and how to try again; why is between the person and the identity provider. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FailedLoginPage() implements TemplateInstance {}
