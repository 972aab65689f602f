package org.manyhands.matching.web;

import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchAct;
import org.manyhands.shared.form.FormErrors;

/**
 * What came back with a form of the page of a match that failed (promise P-22).
 *
 * @param act which act's form it is, or null
 * @param reason which reason was chosen for it
 * @param note what was typed besides
 * @param said what the form about how it was had brought, or null if it is not that one
 * @param statement what was typed into the form about how this side sees it, or null if it is not that one
 * @param problem why the act was refused, or null
 */
record Typed(
        @Nullable MatchAct act,
        String reason,
        String note,
        @Nullable Said said,
        @Nullable String statement,
        FormErrors errors,
        @Nullable String problem) {

    /** What was chosen and typed about how it was. */
    record Said(String useful, String better) {}

    static final Typed NOTHING = new Typed(null, "", "", null, null, FormErrors.none(), null);

    /** The form of an act. */
    static Typed because(MatchAct act, String reason, String note, FormErrors errors) {
        return new Typed(act, reason, note, null, null, errors, null);
    }

    /** The form about how it was. */
    static Typed feedback(String useful, String better, FormErrors errors) {
        return new Typed(null, "", "", new Said(useful, better), null, errors, null);
    }

    /** The form about how this side sees it. */
    static Typed statement(String words, FormErrors errors) {
        return new Typed(null, "", "", null, words, errors, null);
    }

    /** The same, in which nothing is wrong, but which is refused. */
    Typed refused(String why) {
        return new Typed(act, reason, note, said, statement, errors, why);
    }

    /** All that was written in it, whichever form it was; may be empty. */
    String words() {
        if (statement != null) {
            return statement;
        }
        return said == null ? note : said.better();
    }
}
