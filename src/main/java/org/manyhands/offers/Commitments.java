package org.manyhands.offers;

import org.manyhands.shared.id.PersonId;

/** What a person has promised already. Owned here because an offer is only worth what is left of its owner; answered by matching. */
public interface Commitments {

    /**
     * What a person has taken on.
     *
     * @param openMatches matches they said yes to that are not over
     * @param hours about how many hours these take altogether, as far as the needs say
     */
    record Load(int openMatches, int hours) {

        /** Nothing. */
        public static final Load NONE = new Load(0, 0);
    }

    /** What this person has taken on at this moment. One query. */
    Load of(PersonId person);
}
