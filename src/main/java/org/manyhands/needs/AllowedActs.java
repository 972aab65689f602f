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
 * @param helps change its words and add to its lines, as a helper with this one need
 * @param runs is one of those who act on it at all, now or at another time
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
        boolean runs) {

    /** Nothing: what a preview offers. */
    public static final AllowedActs NONE =
            new AllowedActs(Set.of(), List.of(), false, false, false, false, false, false, false);

    static AllowedActs of(Actor actor, Standing need) {
        Set<NeedMove> moves = EnumSet.noneOf(NeedMove.class);
        for (NeedMove move : NeedMove.values()) {
            if (NeedPolicy.move(actor, need, move).isAllowed()) {
                moves.add(move);
            }
        }
        return new AllowedActs(
                Set.copyOf(moves),
                NeedPolicy.closeReasons(actor, need),
                NeedPolicy.write(actor, need).isAllowed(),
                NeedPolicy.revise(actor, need).isAllowed(),
                NeedPolicy.confirm(actor, need).isAllowed(),
                NeedPolicy.care(actor, need).isAllowed(),
                !need.state().isBeingWritten()
                        && NeedPolicy.expose(actor, need, need.exposure()).isAllowed(),
                NeedPolicy.reword(actor, need).isAllowed(),
                !NeedPolicy.sides(actor, need).isEmpty());
    }

    /** Whether this move may be made; by name, for templates. */
    public boolean may(String move) {
        return moves.contains(NeedMove.valueOf(move));
    }
}
