package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/**
 * Finding a member by the pseudonym one was told.
 *
 * @param base address of the hub
 * @param pseudonym what was typed
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VettingPage(String base, String hub, String pseudonym, FormErrors errors) implements TemplateInstance {}
