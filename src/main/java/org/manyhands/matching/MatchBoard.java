package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Vault;

/** Reads of matches. Every method begins with who asks; what they are no part of is missing from every answer. */
@ApplicationScoped
public class MatchBoard {

    /** What nobody can do with a match that is stuck; everything else only ends it. */
    private static final Set<MatchAct> NEEDS_A_WAY = Set.of(MatchAct.SAY_YES, MatchAct.PROPOSE);

    private final Session session;
    private final Matches matches;
    private final MatchFeedback feedback;
    private final DisputeStatements statements;
    private final MatchLists lists;
    private final Vault vault;
    private final SpeakersOf speakers;
    private final Clock clock;

    @Inject
    MatchBoard(
            Session session,
            Matches matches,
            MatchFeedback feedback,
            DisputeStatements statements,
            MatchLists lists,
            Vault vault,
            SpeakersOf speakers,
            Clock clock) {
        this.session = session;
        this.matches = matches;
        this.feedback = feedback;
        this.statements = statements;
        this.lists = lists;
        this.vault = vault;
        this.speakers = speakers;
        this.clock = clock;
    }

    /** The match, if the actor is one of its sides or a coordinator of its hub. */
    public Optional<MatchView> find(Actor actor, MatchId id) {
        return matches.findByIdOptional(id.value())
                .flatMap(match -> MatchPolicy.sideOf(actor, match.hub(), match.group(), match.helper())
                        .filter(side -> MatchPolicy.sees(side, match.state()))
                        .map(side -> view(actor, match, side)));
    }

    /** What waits for this actor: an answer, a word whether it is done, a dispute to settle. The soonest first. */
    public List<MatchSummary> waitingForMe(Actor actor) {
        return lists.of(actor, MatchSelection.WAITING_FOR_ME);
    }

    /** How many that are. */
    public Tally countWaitingForMe(Actor actor) {
        return lists.countWaitingFor(actor);
    }

    /** What this actor has answered and others have not. */
    public List<MatchSummary> waitingForOthers(Actor actor) {
        return lists.of(actor, MatchSelection.WAITING_FOR_OTHERS);
    }

    /** Agreed on and being worked on: what waits for somebody's word whether it is done is in the lists of what waits. */
    public List<MatchSummary> running(Actor actor) {
        return lists.of(actor, MatchSelection.RUNNING);
    }

    /** Over since not long ago, and this actor's side has not said how it was. */
    public List<MatchSummary> toTell(Actor actor) {
        return lists.of(actor, MatchSelection.TO_TELL);
    }

    /** What this actor's side began and what did not come about, since not long ago. */
    public List<MatchSummary> notTakenUp(Actor actor) {
        return lists.of(actor, MatchSelection.NOT_TAKEN_UP);
    }

    /** All of the actor's matches, by what is to be done about them; one query. */
    public MyMatches mine(Actor actor) {
        List<List<MatchSummary>> found = lists.of(
                actor,
                List.of(
                        MatchSelection.WAITING_FOR_ME,
                        MatchSelection.WAITING_FOR_OTHERS,
                        MatchSelection.STUCK,
                        MatchSelection.RUNNING,
                        MatchSelection.SUGGESTED,
                        MatchSelection.ENDED,
                        MatchSelection.OVER_IN_HUBS));
        Iterator<List<MatchSummary>> next = found.iterator();
        return new MyMatches(next.next(), next.next(), next.next(), next.next(), next.next(), next.next(), next.next());
    }

    /** Part of what is over: the actor's own and, for coordinators, that of their hubs; the latest first. */
    public List<MatchSummary> over(Actor actor, int offset, int limit) {
        return lists.of(actor, MatchSelection.OVER, offset, limit);
    }

    /** How much of it there is. */
    public int countOver(Actor actor) {
        return lists.count(actor, MatchSelection.OVER);
    }

    /** Asked and not answered in full, on this line, for those who look for help for it. */
    public List<MatchSummary> asked(Actor actor, NeedLineId line) {
        return lists.onLine(actor, line);
    }

    private MatchView view(Actor actor, Match match, Side side) {
        Parties parties = new Parties(
                match.id(),
                match.need(),
                match.hub(),
                match.group(),
                match.helper(),
                match.state(),
                match.agreedAt(),
                match.endedAt());
        MatchSummary summary = new MatchSummary(
                match.id(),
                match.need(),
                match.line(),
                match.hub(),
                match.group(),
                match.helper(),
                side,
                match.state(),
                match.stateSince(),
                match.state() == MatchState.PROPOSED ? match.answerBy() : null);
        Predicate<PersonId> reads = by -> MatchPolicy.readsWords(actor, side, by);
        List<Feedback> said = feedback.of(match.id(), reads);
        List<Happening> history = history(actor, match.id(), side);
        List<DisputeStatement> written = match.state() == MatchState.DISPUTED
                        || history.stream().anyMatch(happening -> happening.act() == MatchAct.DISPUTE)
                ? statements.of(match.id(), reads)
                : List.of();
        boolean stuck = mayWaitForAYes(match, side) && lists.isStuck(match.id());
        return new MatchView(
                parties,
                summary,
                match.offer(),
                match.quantity(),
                match.mode(),
                match.begunBy(),
                acts(match, side, stuck),
                stuck,
                match.answerOf(Side.HELPER),
                match.answerOf(Side.GROUP),
                match.mode().needsCoordinatorsYes() ? match.answerOf(Side.COORDINATOR) : null,
                match.answerBy(),
                match.reportedBy(),
                history,
                said.stream().filter(one -> reads.test(one.by())).toList(),
                MatchPolicy.tellHowItWas(actor, match, side, said).isAllowed(),
                written.stream().filter(one -> reads.test(one.by())).toList(),
                written.stream()
                        .filter(one -> one.isAbout(match) && one.side() == side && actor.is(one.by()))
                        .findFirst()
                        .orElse(null),
                MatchPolicy.writeStatement(actor, match, side, written, () -> speakers.group(match.group()))
                        .isAllowed(),
                summary.settleBy() != null && LocalDate.now(clock).isAfter(summary.settleBy()));
    }

    /** Whoever has said yes waits as before: they learn nothing of what keeps the others from it. Coordinators have to know. */
    private static boolean mayWaitForAYes(Match match, Side side) {
        return switch (match.state()) {
            case SUGGESTED -> true;
            case PROPOSED -> side == Side.COORDINATOR || match.answerOf(side) == Answer.WAITING;
            default -> false;
        };
    }

    /** What this side may do, as far as the match itself says; whether a place is left is asked when it is done. */
    private Set<MatchAct> acts(Match match, Side side, boolean stuck) {
        Set<MatchAct> acts = EnumSet.noneOf(MatchAct.class);
        Circumstances fine = Circumstances.allIsWell(LocalDate.now(clock));
        MatchTable.from(match.state(), side, match.mode())
                .filter(row -> MatchPolicy.refusal(row, match, fine).isEmpty())
                .map(row -> row.act() == MatchAct.AGREE ? MatchAct.SAY_YES : row.act())
                .filter(act -> !(stuck && NEEDS_A_WAY.contains(act)))
                .forEach(acts::add);
        return acts;
    }

    private List<Happening> history(Actor actor, MatchId match, Side side) {
        boolean all = MatchPolicy.readsReasons(side);
        return session
                .createNativeQuery(
                        "select act, side, person_id, reason, note, at, id from match_event where match_id = ?1 order by position",
                        Object[].class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .filter(row -> all || !MatchAct.valueOf((String) row[0]).isForCoordinatorsOnly())
                .map(row -> {
                    PersonId by = row[2] == null ? null : new PersonId((UUID) row[2]);
                    boolean reads = MatchPolicy.readsWords(actor, side, by);
                    return new Happening(
                            MatchAct.valueOf((String) row[0]),
                            Side.valueOf((String) row[1]),
                            reads ? by : null,
                            reads && row[3] != null ? MatchReason.valueOf((String) row[3]) : null,
                            reads && row[4] != null
                                    ? vault.open(
                                            MatchHistoryEntry.spot(match, (UUID) row[6]), new Sealed((byte[]) row[4]))
                                    : null,
                            (Instant) row[5]);
                })
                .toList();
    }
}
