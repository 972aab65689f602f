package org.manyhands.needs;

import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;

/** When reading a need leaves a look, who reads the looks, and when it counts in a budget. Who may read what is {@link Sight}. */
final class NeedReadingPolicy {

    private NeedReadingPolicy() {}

    /** Whether a look at the need is written down (promise P-11): of everybody who is not of the group, once it is protected. */
    static boolean isLookNoted(Audience audience, Standing need) {
        return audience != Audience.GROUP && need.exposure().isProtected();
    }

    /** Whether the actor reads who looked: those who speak for its group, and no coordinator. */
    static boolean readLooks(Actor actor, Standing need) {
        return actor.may(Permission.RUN_GROUP, need.group()) && need.exposure().isProtected();
    }

    /**
     * Whether opening the need counts in the reader's budget (ADR 18): of people to whom it is one of many. Who runs it, helps with
     * it or is asked to is at work; of those who are not signed in nothing is counted.
     */
    static boolean isReadingCounted(Actor actor, Audience audience) {
        return actor.isPerson() && audience.compareTo(Audience.ASKED) < 0;
    }

    /** Whether searching the board counts in the reader's budget (ADR 18): not of coordinators, whose work it is. */
    static boolean isSearchCounted(Actor actor) {
        return actor.isPerson() && actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty();
    }
}
