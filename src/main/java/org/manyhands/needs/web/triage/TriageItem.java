package org.manyhands.needs.web.triage;

import java.util.List;
import org.manyhands.needs.web.Choice;
import org.manyhands.needs.web.NeedPage;
import org.manyhands.needs.web.RowShown;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.Passage;

/**
 * One need as a coordinator decides about it.
 *
 * @param page the need as its page shows it
 * @param urgent how urgent it is, and whether its deadline says otherwise
 * @param base its local address, to which acts are posted
 * @param traces what in its texts would lead to a person: the group was warned and kept it
 * @param alike needs that could be the same, each with why
 * @param keeping who has it, and what the reader may do about that
 * @param typed what was typed into a form that came back
 */
public record TriageItem(
        NeedPage page,
        String urgent,
        String base,
        List<Passage> traces,
        List<AlikeShown> alike,
        Keeping keeping,
        List<Choice> urgencies,
        List<Choice> declineReasons,
        Typed typed,
        FormErrors errors) {

    /** A need that could be the same, and what the two have in common. */
    public record AlikeShown(RowShown row, String why) {}

    /**
     * Who keeps it.
     *
     * @param mine the reader keeps it
     * @param deputised the reader stands in for the keeper
     * @param coordinators to whom it can be given
     */
    public record Keeping(boolean nobody, boolean mine, boolean deputised, String deputy, List<Choice> coordinators) {}

    /** A question being asked, or a refusal being explained. */
    public record Typed(String question, String reason, String note) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    /** Whether the question is being written: it came back. */
    public boolean asking() {
        return !typed.question().isEmpty() || errors.of("question") != null;
    }

    /** Whether a refusal is being written: it came back. */
    public boolean declining() {
        return errors.of("reason") != null
                || errors.of("note") != null
                || !typed.reason().isEmpty();
    }

    /** The urgency as it stands. */
    public String urgency() {
        return page.need().urgency().name();
    }

    public String publishHref() {
        return base + "/publication";
    }

    public String questionHref() {
        return base + "/question";
    }

    public String refusalHref() {
        return base + "/refusal";
    }

    public String keeperHref() {
        return base + "/keeper";
    }

    public String handoverHref() {
        return base + "/handover";
    }

    public String deputyHref() {
        return base + "/deputy";
    }

    public String urgencyHref() {
        return base + "/urgency";
    }
}
