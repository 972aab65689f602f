package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.groups.GroupSummary;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/** Keeps one part of a need that is being written, complete or not: what was typed is there when its writer comes back. */
@ApplicationScoped
public class WriteNeed {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Gazetteer gazetteer;
    private final Clock clock;

    @Inject
    WriteNeed(Needs needs, NeedTransitions transitions, Gazetteer gazetteer, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** Keeps it, or says why not. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, NeedPart part) {
        // Only showing it to others takes the trust of the hub: the other steps hold the group's row for nobody.
        GroupSummary group =
                part instanceof NeedPart.Showing ? transitions.keepsGroup(id).orElseThrow(Absent::new) : null;
        Need need = needs.lock(actor, id);
        Verdict<NeedRefusal> verdict = NeedPolicy.write(actor, need.standing()).orAbsent();
        if (verdict.isAllowed() && part instanceof NeedPart.Showing(Exposure asked) && group != null) {
            verdict = NeedPolicy.expose(actor, need.standing(), asked, group.accredited(), group.sensitivity())
                    .orAbsent();
        }
        if (verdict instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        if (part instanceof NeedPart.Difference(String title, String _)
                && title.isBlank()
                && need.state() != NeedState.DRAFT) {
            // Others have read it and have it in their lists: only a draft may be without a title.
            return new NeedOutcome.Refused(NeedRefusal.INCOMPLETE);
        }
        write(need, part, clock.instant());
        return new NeedOutcome.Done(id);
    }

    private void write(Need need, NeedPart part, Instant now) {
        Wording wording = need.wording();
        Terms terms = need.terms();
        switch (part) {
            case NeedPart.Difference(String title, String difference) ->
                need.say(wording.withDifference(title, difference), now);
            case NeedPart.Done(String tried, String doneWhen) -> need.say(wording.withDone(tried, doneWhen), now);
            case NeedPart.People(String decider, String risks) -> need.say(wording.withPeople(decider, risks), now);
            case NeedPart.Time time -> need.agree(terms.withTime(time.hours(), time.byWhen(), time.urgency()), now);
            case NeedPart.Where where -> need.agree(placed(terms, where), now);
            case NeedPart.Showing(Exposure asked) -> need.expose(asked, now);
        }
    }

    private Terms placed(Terms terms, NeedPart.Where where) {
        NeedPlace place = where.place() == null ? null : NeedPlace.of(gazetteer, where.place());
        return terms.withPlace(where.remote(), place).withLanguages(where.languages());
    }
}
