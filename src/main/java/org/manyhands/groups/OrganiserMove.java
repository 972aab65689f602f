package org.manyhands.groups;

import static org.manyhands.groups.OrganiserState.DECLINED;
import static org.manyhands.groups.OrganiserState.ENDED;
import static org.manyhands.groups.OrganiserState.INVITED;
import static org.manyhands.groups.OrganiserState.SPEAKS;
import static org.manyhands.groups.OrganiserState.STEPPED_DOWN;
import static org.manyhands.groups.OrganiserState.TAKEN_BACK;

import java.util.Set;
import org.manyhands.shared.Move;

/** How somebody comes to speak for a group, and stops: one table. Nobody does without having accepted. */
public enum OrganiserMove implements Move<OrganiserState> {
    // act        from              to             who                  reason
    /** Whoever registers a group speaks for it. */
    FOUND(Set.of(), SPEAKS, Side.THE_PERSON, false),
    INVITE(Set.of(), INVITED, Side.GROUP_OR_COORDINATOR, false),
    TAKE_BACK(Set.of(INVITED), TAKEN_BACK, Side.GROUP_OR_COORDINATOR, false),
    ACCEPT(Set.of(INVITED), SPEAKS, Side.THE_PERSON, false),
    DECLINE(Set.of(INVITED), DECLINED, Side.THE_PERSON, false),
    STEP_DOWN(Set.of(SPEAKS), STEPPED_DOWN, Side.THE_PERSON, false),
    END(Set.of(SPEAKS), ENDED, Side.COORDINATOR, true),
    /** The person no longer belongs to the hub. */
    GO(Set.of(INVITED, SPEAKS), ENDED, Side.RULE, false);

    /** Who makes a move. */
    public enum Side {
        THE_PERSON,
        GROUP_OR_COORDINATOR,
        COORDINATOR,
        RULE
    }

    private final Set<OrganiserState> from;
    private final OrganiserState to;
    private final Side who;
    private final boolean reasonNeeded;

    OrganiserMove(Set<OrganiserState> from, OrganiserState to, Side who, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.reasonNeeded = reasonNeeded;
    }

    @Override
    public Set<OrganiserState> from() {
        return from;
    }

    @Override
    public OrganiserState to() {
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
