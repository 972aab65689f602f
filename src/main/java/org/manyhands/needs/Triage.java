package org.manyhands.needs;

import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** Whose business the desk and the triage of a hub are, for the pages that show them. */
public final class Triage {

    private Triage() {}

    /** Whether it is the actor's. */
    public static boolean isFor(Actor actor, HubId hub) {
        return NeedPolicy.triages(actor, hub);
    }

    /**
     * Whoever comes further does triage in the hub.
     *
     * @throws Absent for everybody else: for them it does not exist
     */
    public static void demand(Actor actor, HubId hub) {
        if (!isFor(actor, hub)) {
            throw new Absent();
        }
    }
}
