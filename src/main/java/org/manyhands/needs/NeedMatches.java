package org.manyhands.needs;

import java.util.Collection;
import java.util.Map;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** What needs have to know of matches. Answered by {@code matching}; each method is one query. */
public interface NeedMatches {

    /** How a match ties a person to a need. */
    enum Tie {
        /** No running match. */
        NONE,
        /**
         * Was asked and has not agreed yet. Sees the need, and of the group what members see. Whoever came forward sees what
         * they saw before, and no more.
         */
        ASKED,
        /** Both sides said yes, up to and including done. Sees the group by name. */
        AGREED
    }

    /** How many people or things have been agreed on, a line; a line without any may be missing. */
    Map<NeedLineId, Integer> agreed(Collection<NeedLineId> lines);

    /** The needs this person is tied to, with the closest tie; {@link Tie#NONE} never occurs in it. */
    Map<NeedId, Tie> ties(PersonId person);
}
