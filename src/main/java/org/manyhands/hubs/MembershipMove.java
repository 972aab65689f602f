package org.manyhands.hubs;

import static org.manyhands.hubs.MembershipState.ACTIVE;
import static org.manyhands.hubs.MembershipState.APPLIED;
import static org.manyhands.hubs.MembershipState.AWAY;
import static org.manyhands.hubs.MembershipState.DECLINED;
import static org.manyhands.hubs.MembershipState.LEFT;
import static org.manyhands.hubs.MembershipState.REMOVED;
import static org.manyhands.hubs.MembershipState.SUSPENDED;
import static org.manyhands.hubs.MembershipState.WITHDRAWN;

import java.util.Set;
import org.manyhands.shared.Move;

/**
 * The life of a membership as one table: from, to, who, whether a reason is asked for. What does not stand here is refused.
 * Guards that need more than the row are {@link HubPolicy}'s.
 *
 * <p>SUSPENDED → ACTIVE is missing on purpose: opening again takes two people (docs/rules.md#one-may-close-two-must-open),
 * and two-person acts do not exist yet. Out of a suspension lead what makes things safer still: the person leaves, or a coordinator
 * ends the membership. Being away is a way of being active, so whatever can follow ACTIVE can follow
 * AWAY.
 */
public enum MembershipMove implements Move<MembershipState> {
    // act        from                  to         who                 reason
    ASK(Set.of(), APPLIED, Side.THE_PERSON, false),
    WITHDRAW(Set.of(APPLIED), WITHDRAWN, Side.THE_PERSON, false),
    TAKE_IN(Set.of(APPLIED), ACTIVE, Side.COORDINATOR, false),
    DECLINE(Set.of(APPLIED), DECLINED, Side.COORDINATOR, true),
    GO_AWAY(Set.of(ACTIVE), AWAY, Side.THE_PERSON, false),
    COME_BACK(Set.of(AWAY), ACTIVE, Side.THE_PERSON, false),
    LEAVE(Set.of(ACTIVE, AWAY, SUSPENDED), LEFT, Side.THE_PERSON, false),
    SUSPEND(Set.of(ACTIVE, AWAY), SUSPENDED, Side.COORDINATOR, true),
    REMOVE(Set.of(ACTIVE, AWAY, SUSPENDED), REMOVED, Side.COORDINATOR, true);

    /** Who makes a move. */
    public enum Side {
        THE_PERSON,
        COORDINATOR
    }

    private final Set<MembershipState> from;
    private final MembershipState to;
    private final Side who;
    private final boolean reasonNeeded;

    MembershipMove(Set<MembershipState> from, MembershipState to, Side who, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.reasonNeeded = reasonNeeded;
    }

    @Override
    public Set<MembershipState> from() {
        return from;
    }

    @Override
    public MembershipState to() {
        return to;
    }

    /** Who may make it. */
    public Side who() {
        return who;
    }

    @Override
    public boolean reasonNeeded() {
        return reasonNeeded;
    }
}
