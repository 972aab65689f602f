package org.manyhands.needs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;

/**
 * What an actor may do with a need now; pages offer this and nothing else.
 *
 * @param moves between states
 * @param closeReasons that may be given when it is closed, now or at another time
 * @param writes go through the steps of the form
 * @param revises change what has been sent in or published
 * @param confirms say that it is still needed
 * @param cares keep it, set its urgency: a coordinator
 * @param exposes change who sees it
 * @param helps helps with this one need, and works on its words and lines unless it waits for trust
 * @param runs is one of those who act on it at all, now or at another time
 * @param waitsForTrust could do more if the hub trusted the group
 * @param concernsThemselves would decide about it as a coordinator, but speaks for its group
 */
public record AllowedActs(
        Set<NeedMove> moves,
        List<CloseReason> closeReasons,
        boolean writes,
        boolean revises,
        boolean confirms,
        boolean cares,
        boolean exposes,
        boolean helps,
        boolean runs,
        boolean waitsForTrust,
        boolean concernsThemselves) {

    /** Nothing: what a preview offers. */
    public static final AllowedActs NONE =
            new AllowedActs(Set.of(), List.of(), false, false, false, false, false, false, false, false, false);

    /**
     * What the actor may do.
     *
     * @param trusted whether the hub trusts the need's group
     * @param complete whether nothing is missing in it
     */
    static AllowedActs of(Actor actor, Standing need, boolean trusted, boolean complete) {
        Map<NeedMove, Verdict<NeedRefusal>> moves = new EnumMap<>(NeedMove.class);
        for (NeedMove move : NeedMove.values()) {
            moves.put(move, NeedPolicy.move(actor, need, move, trusted));
        }
        Verdict<NeedRefusal> revise = NeedPolicy.revise(actor, need, trusted);
        Verdict<NeedRefusal> reword = HelperPolicy.reword(actor, need, trusted);
        return new AllowedActs(
                moves.keySet().stream()
                        .filter(move -> Objects.requireNonNull(moves.get(move)).isAllowed())
                        .filter(move -> move != NeedMove.REOPEN || complete)
                        .filter(move -> move != NeedMove.REDRAFT || NeedPolicy.isRewritten(need, complete))
                        .collect(Collectors.toUnmodifiableSet()),
                NeedPolicy.closeReasons(actor, need),
                NeedPolicy.write(actor, need).isAllowed(),
                revise.isAllowed(),
                NeedPolicy.confirm(actor, need).isAllowed(),
                NeedCarePolicy.care(actor, need).isAllowed(),
                !need.state().isBeingWritten()
                        && NeedPolicy.expose(
                                        actor,
                                        need,
                                        need.exposure(),
                                        trusted,
                                        need.exposure().sensitivity())
                                .isAllowed(),
                HelperPolicy.helps(actor, need) && need.state().isPublished(),
                !NeedPolicy.sides(actor, need).isEmpty(),
                Stream.concat(moves.values().stream(), Stream.of(revise, reword))
                        .anyMatch(Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED)::equals),
                moves.containsValue(Verdict.refused(NeedRefusal.CONCERNS_YOURSELF)));
    }

    /** Whether this move may be made; by name, for templates. */
    public boolean may(String move) {
        return moves.contains(NeedMove.valueOf(move));
    }
}
