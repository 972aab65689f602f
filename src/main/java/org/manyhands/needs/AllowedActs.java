package org.manyhands.needs;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.manyhands.shared.Actor;

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
 * @param helps works on its words and lines as a helper with this one need, as long as it does not wait for trust
 * @param runs is one of those who act on it at all, now or at another time
 * @param waitsForTrust could do more if the hub trusted the group
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
        boolean waitsForTrust) {

    /** Nothing: what a preview offers. */
    public static final AllowedActs NONE =
            new AllowedActs(Set.of(), List.of(), false, false, false, false, false, false, false, false);

    /**
     * What the actor may do.
     *
     * @param trusted whether the hub trusts the need's group: without, nothing is opened in its name, and what others read stays
     */
    static AllowedActs of(Actor actor, Standing need, boolean trusted) {
        Set<NeedMove> moves = EnumSet.noneOf(NeedMove.class);
        Set<NeedMove> shut = EnumSet.noneOf(NeedMove.class);
        boolean revises = NeedPolicy.revise(actor, need).isAllowed();
        boolean helps = NeedPolicy.reword(actor, need).isAllowed();
        boolean stays = need.published() && !trusted;
        for (NeedMove move : NeedMove.values()) {
            if (NeedPolicy.move(actor, need, move).isAllowed()) {
                (trusted || !NeedPolicy.takesTrust(move) ? moves : shut).add(move);
            }
        }
        return new AllowedActs(
                Set.copyOf(moves),
                NeedPolicy.closeReasons(actor, need),
                NeedPolicy.write(actor, need).isAllowed(),
                revises && !stays,
                NeedPolicy.confirm(actor, need).isAllowed(),
                NeedPolicy.care(actor, need).isAllowed(),
                !need.state().isBeingWritten()
                        && NeedPolicy.expose(actor, need, need.exposure()).isAllowed(),
                helps,
                !NeedPolicy.sides(actor, need).isEmpty(),
                !shut.isEmpty() || (revises && stays) || (helps && !trusted));
    }

    /** Whether this move may be made; by name, for templates. */
    public boolean may(String move) {
        return moves.contains(NeedMove.valueOf(move));
    }
}
