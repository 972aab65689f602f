package org.manyhands.hubs;

/** What became of an act on a hub or on somebody's membership. */
public sealed interface HubOutcome {

    /** It is done. */
    record Done() implements HubOutcome {}

    /** Nothing was changed, for this reason. */
    record Refused(HubRefusal why) implements HubOutcome {}
}
