package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/**
 * The group changes a need that others read already. Of two who change it at once nobody overwrites the other: the second
 * is shown what is there now beside what they typed (rule R-07).
 */
@ApplicationScoped
public class ReviseNeed {

    /** All that can be changed on the one page; see {@link NeedPart} for the limits. */
    public record Revision(
            String title,
            String difference,
            String tried,
            String doneWhen,
            String decider,
            String risks,
            @Nullable Integer hours,
            @Nullable LocalDate byWhen,
            boolean remote,
            @Nullable PlaceId place,
            List<String> languages) {
        public Revision {
            languages = List.copyOf(languages);
        }
    }

    private final Needs needs;
    private final NeedTransitions transitions;
    private final NeedDrafts drafts;
    private final Gazetteer gazetteer;
    private final Clock clock;

    @Inject
    ReviseNeed(Needs needs, NeedTransitions transitions, NeedDrafts drafts, Gazetteer gazetteer, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.drafts = drafts;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /**
     * Changes it.
     *
     * @param version that the actor had before them
     * @param locale in which to tell what is there now
     */
    @Transactional
    public RevisionOutcome handle(Actor actor, NeedId id, int version, Revision revision, Locale locale) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        if (NeedPolicy.revise(actor, need.standing(), trusted).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new RevisionOutcome.Refused(reason);
        }
        if (need.version() != version) {
            return new RevisionOutcome.ChangedMeanwhile(drafts.shown(need, locale));
        }
        Wording wording = new Wording(
                revision.title(),
                revision.difference(),
                revision.tried(),
                revision.doneWhen(),
                revision.decider(),
                revision.risks());
        NeedPlace place = revision.place() == null ? null : NeedPlace.of(gazetteer, revision.place());
        Terms terms = need.terms()
                .withTime(revision.hours(), revision.byWhen(), need.terms().urgency())
                .withPlace(revision.remote(), place)
                .withLanguages(revision.languages());
        if (!Missing.of(wording, terms).isEmpty()) {
            return new RevisionOutcome.Refused(NeedRefusal.INCOMPLETE);
        }
        Instant now = clock.instant();
        need.say(wording, now);
        need.agree(terms, now);
        transitions.note(need, NeedAct.CHANGED, actor.id(), NeedTransitions.Why.UNSAID);
        return new RevisionOutcome.Revised(id);
    }
}
