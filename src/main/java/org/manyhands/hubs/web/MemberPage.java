package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.MemberCard;
import org.manyhands.shared.form.SentForm;

/**
 * A member's card, for a coordinator: vetting, suspending, removing.
 *
 * @param base address of the hub
 * @param action address of the card; the noun of the change follows
 * @param vetted whether a vetting is in force, so that a new record replaces it
 * @param sent what came back
 * @param refusal why it cannot be done, or null
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MemberPage(
        String base,
        String hub,
        String action,
        MemberCard card,
        String mark,
        boolean vetted,
        SentForm sent,
        @Nullable HubRefusal refusal)
        implements TemplateInstance {}
