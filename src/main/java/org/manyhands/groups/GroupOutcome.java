package org.manyhands.groups;

import org.manyhands.shared.id.GroupId;

/** What became of an act on a group. */
public sealed interface GroupOutcome {

    /** It is done. */
    record Done(GroupId group) implements GroupOutcome {}

    /** Nothing was changed, for this reason. */
    record Refused(GroupRefusal why) implements GroupOutcome {}
}
