package org.manyhands.needs;

import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/**
 * What decides who may see a need and do what with it; nothing else about it does.
 *
 * @param published whether it has ever been open as it stands: no longer once it was closed and taken up again
 * @param closed why it is closed, if it is
 */
record Standing(
        NeedId need,
        HubId hub,
        GroupId group,
        NeedState state,
        Exposure exposure,
        Origin origin,
        boolean published,
        @Nullable CloseReason closed) {

    /** The same need as it would stand if it were open with this exposure: for the preview. */
    Standing asOpen(Exposure asked) {
        return new Standing(need, hub, group, NeedState.OPEN, asked, origin, true, null);
    }

    /** Whether coordinators write it for the group. */
    boolean isIntake() {
        return origin != Origin.TYPED;
    }
}
