package org.manyhands.people;

import java.util.Collection;
import java.util.Set;
import org.manyhands.shared.id.PersonId;

/**
 * Who does not want to meet whom. Owned here because such people must not be brought together by anything above: a match, speaking
 * for one group, help with one need; implemented by conversations, where people block each other. A block counts in both directions, and nobody is told of it.
 */
public interface Blocks {

    /**
     * Everybody who has blocked one of these people, or is blocked by one of them. One query, however many people: the ranking
     * of candidates asks once for all organisers of a group.
     */
    Set<PersonId> around(Collection<PersonId> people);

    /** Whether one of the two has blocked the other. */
    default boolean between(PersonId one, PersonId other) {
        return around(Set.of(one)).contains(other);
    }
}
