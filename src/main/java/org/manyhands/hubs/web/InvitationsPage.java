package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.shared.form.FormErrors;

/**
 * One's own invitations to a hub.
 *
 * @param base address of the hub
 * @param left how many more may be made now
 * @param quota how many within 30 days
 * @param note what was typed
 * @param refusal why none can be made, or null
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationsPage(
        String base,
        String hub,
        List<Shown> open,
        int left,
        int quota,
        String note,
        @Nullable HubRefusal refusal,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * An invitation that can still be used.
     *
     * @param link the whole address to pass on
     */
    record Shown(String id, String link, String note, LocalDate on, LocalDate until) {}
}
