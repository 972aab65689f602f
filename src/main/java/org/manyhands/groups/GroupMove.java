package org.manyhands.groups;

import static org.manyhands.groups.GroupState.ACCREDITED;
import static org.manyhands.groups.GroupState.ASKED;
import static org.manyhands.groups.GroupState.DECLINED;
import static org.manyhands.groups.GroupState.ENDED;
import static org.manyhands.groups.GroupState.NOTED;
import static org.manyhands.groups.GroupState.WITHDRAWN;

import java.util.Set;
import org.manyhands.shared.Move;

/**
 * The life of a group in its hub as one table: from, to, who, whether a reason is asked for. What does not stand here is
 * refused. Guards that need more than the row are {@link GroupPolicy}'s.
 */
public enum GroupMove implements Move<GroupState> {
    // act          from                                to          who               reason
    NOTE(Set.of(), NOTED, Side.COORDINATOR, false),
    ASK(Set.of(), ASKED, Side.GROUP, false),
    ASK_AGAIN(Set.of(NOTED, DECLINED, ENDED, WITHDRAWN), ASKED, Side.GROUP, false),
    /** The reason is the note on what the trust rests. */
    ACCREDIT(Set.of(NOTED, ASKED), ACCREDITED, Side.COORDINATOR, true),
    DECLINE(Set.of(ASKED), DECLINED, Side.COORDINATOR, true),
    END(Set.of(ACCREDITED), ENDED, Side.COORDINATOR, true),
    /** Trust was given to a group of that name: under another one it is asked for again. */
    RENAME(Set.of(ACCREDITED), ASKED, Side.GROUP, false),
    WITHDRAW(Set.of(ASKED, ACCREDITED), WITHDRAWN, Side.GROUP, false),
    /** They have read the hub's no and ask for nothing further; until this or asking again it stands in their work. */
    LET_BE(Set.of(DECLINED, ENDED), WITHDRAWN, Side.GROUP, false);

    /** Who makes a move. */
    public enum Side {
        GROUP,
        COORDINATOR
    }

    private final Set<GroupState> from;
    private final GroupState to;
    private final Side who;
    private final boolean reasonNeeded;

    GroupMove(Set<GroupState> from, GroupState to, Side who, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.reasonNeeded = reasonNeeded;
    }

    @Override
    public Set<GroupState> from() {
        return from;
    }

    @Override
    public GroupState to() {
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
