package org.manyhands.needs;

import java.util.Map;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/** Which ways lead on from the page of a need to people. How a hub brings people together decides it: answered by {@code matching}. */
public interface WaysToHelp {

    /**
     * The ways of one reader.
     *
     * @param comesForward whether they may offer help themselves
     * @param looksForPeople whether they may look who could help
     */
    record Ways(boolean comesForward, boolean looksForPeople) {}

    /** Where help stands that somebody gives, or was asked for, and that is not over. */
    enum Stand {
        /** They were asked and have not answered. */
        ASKED,
        /** They would help, unasked or asked; not everybody has answered. */
        OFFERED,
        /** Everybody said yes; the work has not begun. */
        AGREED,
        /** The work has begun. */
        UNDER_WAY,
        /** One side says that it is done. */
        SAID_TO_BE_DONE,
        /** The sides see it differently. */
        SEEN_DIFFERENTLY
    }

    /** The actor's own match on a line. */
    record OwnHelp(MatchId match, Stand stand) {}

    /** Those of the actor, with needs of this group in this hub; one query. */
    Ways of(Actor actor, HubId hub, GroupId group);

    /**
     * On which lines of a need of this hub the actor is at it already, as a helper who knows of it: nobody comes forward twice.
     * At most one query.
     */
    Map<NeedLineId, OwnHelp> own(Actor actor, HubId hub, NeedId need);
}
