package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/** A helper changes the words of a need. Who decides, by when, where and for whom it is stays as it was: {@link ReviseNeed}. */
@ApplicationScoped
public class RewordNeed {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final NeedDrafts drafts;
    private final Clock clock;

    @Inject
    RewordNeed(Needs needs, NeedTransitions transitions, NeedDrafts drafts, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Changes them.
     *
     * @param version that the actor had before them
     * @param locale in which to tell what is there now
     */
    @Transactional
    public RevisionOutcome handle(Actor actor, NeedId id, int version, NeedTexts texts, Locale locale) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        if (HelperPolicy.reword(actor, need.standing(), trusted).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new RevisionOutcome.Refused(reason);
        }
        if (need.version() != version) {
            return new RevisionOutcome.ChangedMeanwhile(
                    drafts.shown(need, locale).forHelper());
        }
        Wording wording = new Wording(
                texts.title(),
                texts.difference(),
                texts.tried(),
                texts.doneWhen(),
                need.wording().decider(),
                texts.risks());
        if (!Missing.of(wording, need.terms()).isEmpty()) {
            return new RevisionOutcome.Refused(NeedRefusal.INCOMPLETE);
        }
        need.say(wording, clock.instant());
        transitions.note(need, NeedAct.CHANGED, actor.id(), NeedTransitions.Why.UNSAID);
        return new RevisionOutcome.Revised(id);
    }
}
