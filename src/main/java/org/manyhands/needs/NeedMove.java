package org.manyhands.needs;

import static org.manyhands.needs.NeedSide.COORDINATOR;
import static org.manyhands.needs.NeedSide.GROUP;
import static org.manyhands.needs.NeedSide.INTAKE;
import static org.manyhands.needs.NeedSide.RULE;
import static org.manyhands.needs.NeedState.CLOSED;
import static org.manyhands.needs.NeedState.DECLINED;
import static org.manyhands.needs.NeedState.DRAFT;
import static org.manyhands.needs.NeedState.NEEDS_INFO;
import static org.manyhands.needs.NeedState.ON_HOLD;
import static org.manyhands.needs.NeedState.OPEN;
import static org.manyhands.needs.NeedState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import org.manyhands.shared.Move;

/**
 * The life of a need as one table: from, to, who, whether a reason is asked for. What does not stand here is refused.
 * Guards that need more than the row are {@link NeedPolicy}'s.
 */
public enum NeedMove implements Move<NeedState> {
    // act            from                               to          who                            reason
    SUBMIT(Set.of(DRAFT, NEEDS_INFO, DECLINED), SUBMITTED, EnumSet.of(GROUP, INTAKE), false),
    /** By rule in a hub of open mode, if the need is open. */
    PUBLISH(Set.of(SUBMITTED), OPEN, EnumSet.of(COORDINATOR, RULE), false),
    ASK_BACK(Set.of(SUBMITTED), NEEDS_INFO, EnumSet.of(COORDINATOR), true),
    DECLINE(Set.of(SUBMITTED), DECLINED, EnumSet.of(COORDINATOR), true),
    /** By rule where the hub no longer trusts the group. */
    HOLD(Set.of(OPEN), ON_HOLD, EnumSet.of(GROUP, COORDINATOR, RULE), false),
    RESUME(Set.of(ON_HOLD), OPEN, EnumSet.of(GROUP, COORDINATOR), false),
    CLOSE(Set.of(OPEN, ON_HOLD), CLOSED, EnumSet.of(GROUP, COORDINATOR), true),
    /** The group takes back what it sent in: whoever sees a danger too late must not have to wait for an answer. */
    WITHDRAW(Set.of(SUBMITTED, NEEDS_INFO, DECLINED), CLOSED, EnumSet.of(GROUP, INTAKE), false),
    /** After two reminders without an answer. */
    LAPSE(Set.of(NEEDS_INFO), CLOSED, EnumSet.of(RULE), false),
    /**
     * Guard: what was never published as it stands, or was closed as unsafe or out of scope, is opened by a coordinator only.
     */
    REOPEN(Set.of(CLOSED), OPEN, EnumSet.of(GROUP, COORDINATOR), false),
    /**
     * Back to writing, and through triage again: the way for what lacks something, which is never open, and for what was never
     * published. Guard: what was closed as unsafe or out of scope is given back by a coordinator only.
     */
    REDRAFT(Set.of(CLOSED), NEEDS_INFO, EnumSet.of(GROUP, COORDINATOR), false);

    private final Set<NeedState> from;
    private final NeedState to;
    private final Set<NeedSide> who;
    private final boolean reasonNeeded;

    NeedMove(Set<NeedState> from, NeedState to, Set<NeedSide> who, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.reasonNeeded = reasonNeeded;
    }

    @Override
    public Set<NeedState> from() {
        return from;
    }

    @Override
    public NeedState to() {
        return to;
    }

    /** Who may do it. */
    public Set<NeedSide> who() {
        return Set.copyOf(who);
    }

    @Override
    public boolean reasonNeeded() {
        return reasonNeeded;
    }
}
