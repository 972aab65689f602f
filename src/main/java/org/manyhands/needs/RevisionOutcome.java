package org.manyhands.needs;

import org.manyhands.shared.id.NeedId;

/** What became of a change of a need that others read already. */
public sealed interface RevisionOutcome {

    /** It is changed. */
    record Revised(NeedId need) implements RevisionOutcome {}

    /** Nothing was changed, for this reason. */
    record Refused(NeedRefusal why) implements RevisionOutcome {}

    /** Nothing was changed: somebody else was quicker, and this is what they left. */
    record ChangedMeanwhile(NeedBeingWritten now) implements RevisionOutcome {}
}
