package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchReason;
import org.manyhands.matching.MatchView;
import org.manyhands.matching.Side;

/** The forms of a match: each says what will happen and who will know, before its button. */
@ApplicationScoped
class MatchActForms {

    /** What one act is called on the page. Acts that are not here are no button: what happens by itself, and the answers. */
    private record Button(MatchAct act, String noun, String kind, String outcome) {}

    /** In the order in which they stand on the page: the next step first, the ways out last. */
    private static final List<Button> BUTTONS = List.of(
            new Button(MatchAct.PROPOSE, "proposal", "primary", ""),
            new Button(MatchAct.BEGIN, "beginning", "primary", ""),
            new Button(MatchAct.CONFIRM_DONE, "completion", "primary", ""),
            new Button(MatchAct.REPORT_DONE, "completion", "plain", ""),
            new Button(MatchAct.SETTLE_DONE, "settlement", "plain", "DONE"),
            new Button(MatchAct.SETTLE_GO_ON, "settlement", "plain", "GO_ON"),
            new Button(MatchAct.SETTLE_NOT_MET, "settlement", "plain", "NOT_MET"),
            new Button(MatchAct.GO_ON, "continuation", "plain", ""),
            new Button(MatchAct.DISPUTE, "dispute", "quiet", ""),
            new Button(MatchAct.GIVE_UP, "failure", "quiet", ""),
            new Button(MatchAct.WITHDRAW, "withdrawal", "danger", ""),
            new Button(MatchAct.CANCEL, "cancellation", "danger", ""),
            new Button(MatchAct.RETRACT, "retraction", "danger", ""),
            new Button(MatchAct.DISCARD, "dismissal", "danger", ""));

    private final MatchWords words;

    @Inject
    MatchActForms(MatchWords words) {
        this.words = words;
    }

    /**
     * The question that waits for the reader; nothing if none does. Whoever came forward takes that back by an act of its own and
     * is not offered a second way out.
     */
    MatchPage.@Nullable AnswerForm answer(MatchView match, Typed typed) {
        boolean yes = match.acts().contains(MatchAct.SAY_YES);
        boolean takesBack = match.side() != Side.COORDINATOR && match.acts().contains(MatchAct.RETRACT);
        boolean no = match.acts().contains(MatchAct.SAY_NO) && !takesBack;
        if (!yes && !no) {
            return null;
        }
        boolean back = typed.act() == MatchAct.SAY_NO;
        return new MatchPage.AnswerForm(
                address(match, "answer"),
                yes,
                words.say("yes_means", match.side()),
                no,
                yes || match.stuck(),
                words.say("no_means", match.side()),
                choices(MatchAct.SAY_NO, match),
                back,
                back ? typed.reason() : "",
                back ? typed.note() : "");
    }

    /** Everything else the reader may do. */
    List<MatchPage.ActForm> acts(MatchView match, Typed typed) {
        List<MatchPage.ActForm> forms = new ArrayList<>();
        for (Button button : BUTTONS) {
            if (match.acts().contains(button.act())) {
                boolean back = typed.act() == button.act();
                forms.add(new MatchPage.ActForm(
                        address(match, button.noun()),
                        words.say("act", button.act(), match.side()),
                        words.say("act_means", button.act(), match.side()),
                        button.kind(),
                        button.outcome(),
                        choices(button.act(), match),
                        reasonField(button.act()),
                        noteField(button.act()),
                        back,
                        back ? typed.reason() : "",
                        back ? typed.note() : ""));
            }
        }
        return forms;
    }

    /** The field in which the reason for an act comes back. */
    static String reasonField(MatchAct act) {
        return "reason-" + act.name().toLowerCase(Locale.ROOT);
    }

    /** The field in which more about it comes back. */
    static String noteField(MatchAct act) {
        return "note-" + act.name().toLowerCase(Locale.ROOT);
    }

    private List<MatchPage.Choice> choices(MatchAct act, MatchView match) {
        return MatchReason.choices(act, match.side()).stream()
                .map(reason -> new MatchPage.Choice(reason.name(), words.say("reason", reason)))
                .toList();
    }

    private static String address(MatchView match, String noun) {
        return "/matches/" + match.match().match() + "/" + noun;
    }
}
