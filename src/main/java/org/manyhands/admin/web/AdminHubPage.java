package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.GrantRefusal;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.form.FormErrors;

/**
 * One hub, as its administrator sees it: who coordinates it, nothing of what happens in it.
 *
 * @param address local address of this page
 * @param mayEnd whether the role of one of them can be ended: never that of the last
 * @param mayName whether an administrator alone may name one more coordinator
 * @param typed the pseudonym that was typed
 * @param refusal why a role was not ended, or null
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdminHubPage(
        String address,
        String name,
        ModerationMode mode,
        String languages,
        String place,
        List<Coordinator> coordinators,
        boolean mayEnd,
        boolean mayName,
        String typed,
        FormErrors errors,
        @Nullable GrantRefusal refusal)
        implements TemplateInstance {

    /** One coordinator, and where to end that. */
    record Coordinator(String pseudonym, String endAction) {}
}
