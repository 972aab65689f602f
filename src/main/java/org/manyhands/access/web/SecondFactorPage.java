package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What a second factor is for, and the way to have one.
 *
 * @param used whether the reader's login took one
 */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SecondFactorPage(boolean used) implements TemplateInstance {}
