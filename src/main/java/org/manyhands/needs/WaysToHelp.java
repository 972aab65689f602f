package org.manyhands.needs;

import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** Which ways lead on from the page of a need to people. How a hub brings people together decides it: answered by {@code matching}. */
public interface WaysToHelp {

    /**
     * The ways of one reader.
     *
     * @param comesForward whether they may offer help themselves
     * @param looksForPeople whether they may look who could help
     */
    record Ways(boolean comesForward, boolean looksForPeople) {}

    /** Those of the actor, with needs of this group in this hub; one query. */
    Ways of(Actor actor, HubId hub, GroupId group);
}
