package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that the session is over, and what a browser may still remember. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignedOutPage() implements TemplateInstance {}
