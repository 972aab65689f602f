package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Application;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.shared.form.FormErrors;

/**
 * One application, for a coordinator who does not take it in as it is.
 *
 * @param base address of the hub
 * @param reason what was typed
 * @param refusal why it cannot be done, or null
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApplicationDecisionPage(
        String base,
        String hub,
        Application application,
        String reason,
        @Nullable HubRefusal refusal,
        FormErrors errors)
        implements TemplateInstance {}
