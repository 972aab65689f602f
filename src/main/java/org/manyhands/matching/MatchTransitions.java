package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.Pace;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/** Carries out a row of the table, after its guards have been asked: the match, its history and the events, always together. */
@ApplicationScoped
class MatchTransitions {

    /** On whose behalf and why. */
    record Cause(@Nullable PersonId by, @Nullable MatchReason reason, String note) {

        static final Cause RULE = new Cause(null, null, "");

        static Cause of(PersonId by) {
            return new Cause(by, null, "");
        }
    }

    private final Matches matches;
    private final EntityManager entities;
    private final HubDirectory hubs;
    private final Event<MatchEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    MatchTransitions(
            Matches matches,
            EntityManager entities,
            HubDirectory hubs,
            Event<MatchEvents> events,
            Vault vault,
            Clock clock) {
        this.matches = matches;
        this.entities = entities;
        this.hubs = hubs;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Begins a match by a row that starts from nothing. Where a coordinator has only noted that the two might fit, that gives way: whoever
     * comes forward or asks does not learn that somebody thought of it.
     */
    Match begin(
            LinePlaces line,
            PersonId helper,
            @Nullable OfferId offer,
            int quantity,
            HubSummary hub,
            Transition row,
            Cause cause) {
        Match match = new Match(line, helper, offer, quantity, hub.mode(), row, clock.instant());
        if (row.to() == MatchState.PROPOSED) {
            matches.lockSuggestion(helper, line.line()).ifPresent(noted -> byItself(noted, MatchAct.GIVE_WAY));
            match.ask(clock.instant(), deadline(hub.pace()));
            match.answer(row.who(), Answer.YES);
        }
        matches.persist(match);
        write(match, row, cause);
        if (row.to() == MatchState.PROPOSED) {
            events.fire(proposed(match));
        }
        return match;
    }

    /**
     * Moves a match that is locked.
     *
     * @param line under lock, for a row that takes a place; else null
     */
    void move(Match match, Transition row, @Nullable LinePlaces line, Cause cause) {
        Instant now = clock.instant();
        switch (row.act()) {
            case PROPOSE ->
                match.ask(
                        now,
                        deadline(hubs.find(match.hub()).map(HubSummary::pace).orElse(Pace.USUAL)));
            case SAY_YES, AGREE -> match.answer(row.who(), Answer.YES);
            case SAY_NO -> match.answer(row.who(), Answer.NO);
            case REPORT_DONE -> match.report(row.who(), now);
            default -> {
                // nothing but the state
            }
        }
        if (row.act() == MatchAct.AGREE) {
            LinePlaces places = Objects.requireNonNull(line, "agreeing needs the line");
            match.take(places.nextNumber(), Math.min(match.quantity(), places.left()), now);
        }
        match.move(row, now);
        write(match, row, cause);
        entities.flush();
        announce(match, row, now);
        if (row.act() == MatchAct.AGREE && line != null && line.left() <= match.quantity()) {
            fillUp(line);
        }
    }

    /** What the table says that happens by itself to a match in its state, carried out if it says anything. */
    void byItself(Match match, MatchAct act) {
        Optional<Transition> row = MatchTable.find(act, match.state(), Side.RULE, match.mode());
        row.ifPresent(found -> move(match, found, null, Cause.RULE));
    }

    /** Nobody waits for a place that is gone; the line, with none left, is under lock. */
    void fillUp(LinePlaces full) {
        matches.lockUndecided(full.line()).forEach(undecided -> byItself(undecided, MatchAct.FILL));
    }

    private void announce(Match match, Transition row, Instant now) {
        if (row.to().isForCoordinatorsOnly()) {
            return;
        }
        MatchEvents event =
                switch (row.to()) {
                    case PROPOSED ->
                        row.act() == MatchAct.PROPOSE
                                ? proposed(match)
                                : new MatchEvents.Answered(match.id(), row.who());
                    case AGREED ->
                        new MatchEvents.Agreed(
                                match.id(),
                                match.hub(),
                                match.need(),
                                match.line(),
                                match.group(),
                                match.helper(),
                                now);
                    case ACTIVE -> new MatchEvents.Active(match.id());
                    case REPORTED_DONE -> new MatchEvents.ReportedDone(match.id(), row.who());
                    case DISPUTED -> new MatchEvents.Disputed(match.id(), row.who());
                    default ->
                        new MatchEvents.Ended(match.id(), match.need(), match.line(), match.helper(), row.to(), now);
                };
        events.fire(event);
    }

    private MatchEvents.Proposed proposed(Match match) {
        return new MatchEvents.Proposed(
                match.id(),
                match.hub(),
                match.need(),
                match.line(),
                match.group(),
                match.helper(),
                Objects.requireNonNull(match.answerBy()));
    }

    private LocalDate deadline(Pace pace) {
        return LocalDate.now(clock).plusDays(pace.answerDays());
    }

    private void write(Match match, Transition row, Cause cause) {
        entities.persist(
                new MatchHistoryEntry(match, row, cause.by(), cause.reason(), cause.note(), clock.instant(), vault));
    }
}
