package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.MemberCard;
import org.manyhands.hubs.VetMember;
import org.manyhands.shared.form.FormErrors;

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
        Sent sent,
        @Nullable HubRefusal refusal)
        implements TemplateInstance {

    /**
     * Which of the page's forms was sent, with what was typed, so that it comes back as it was.
     *
     * @param form the noun of its address; empty if none was sent
     * @param typed the longest of its texts
     * @param months of the vetting's form
     */
    record Sent(String form, String typed, String months, FormErrors errors) {

        static Sent nothing() {
            return new Sent("", "", Integer.toString(VetMember.USUAL_MONTHS), FormErrors.none());
        }

        static Sent reason(String form, ReasonForm typed, FormErrors errors) {
            FormErrors ofThisForm = FormErrors.none();
            errors.entries().forEach(each -> ofThisForm.add(form + "-" + each.field(), each.text()));
            return new Sent(form, typed.reason(), nothing().months(), ofThisForm);
        }

        /** Whether this form was sent and came back. */
        public boolean isOpen(String each) {
            return form.equals(each);
        }

        /** What was typed in this form. */
        public String typedIn(String each) {
            return isOpen(each) ? typed : "";
        }

        /** What is wrong with a field of this form. */
        public @Nullable String errorIn(String each, String field) {
            return isOpen(each) ? errors.of(field) : null;
        }
    }
}
