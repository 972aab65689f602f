package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.shared.form.FormErrors;

/**
 * Asking to join: the hub's questions.
 *
 * @param base address of the hub
 * @param action where the answers go
 * @param cancel where the way back leads
 * @param note what was written along with an invitation; empty for none
 * @param refusal why the reader cannot ask now, or null
 * @param open whether the questions are shown: not to whoever cannot ask and has written nothing yet
 * @param standing whether the reader has a page that says where they stand with this hub
 * @param version of the hub whose questions these are
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApplicationPage(
        String base,
        String hub,
        String action,
        String cancel,
        @Nullable String rules,
        String rulesLanguage,
        String note,
        @Nullable HubRefusal refusal,
        boolean open,
        boolean standing,
        int version,
        List<Asked> questions,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * A question with what was answered so far.
     *
     * @param id of the field, {@code answer-1} and so on
     */
    record Asked(
            String id,
            String question,
            boolean optional,
            String value,
            @Nullable String error) {}
}
