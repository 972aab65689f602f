package org.manyhands.contacts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.contacts.ContactKind;
import org.manyhands.shared.form.FormErrors;

/**
 * One's own contact details, and who looked at them.
 *
 * @param details opened; to their owner only
 * @param looks newest first
 * @param kinds what can be added
 * @param form what was typed into the form for one more
 */
@CheckedTemplate(basePath = "contacts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyContactPage(
        List<OwnRow> details, List<LookRow> looks, List<ContactKind> kinds, DetailForm form, FormErrors errors)
        implements TemplateInstance {

    /** One of the reader's own details, and where it can be removed. */
    record OwnRow(ContactKind kind, String value, String removal) {}

    /** Somebody looked, on that day, for that match; {@code by} is null if they have gone. */
    record LookRow(@Nullable String by, String href, Instant at) {}
}
