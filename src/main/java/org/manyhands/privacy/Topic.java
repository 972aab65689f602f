package org.manyhands.privacy;

import java.util.List;

/**
 * What people think of as one thing, with everything that is stored about it.
 *
 * @param name of its texts, {@code privacy:topic(name)} and others
 */
public record Topic(String name, List<StoredFact> facts) {

    public Topic {
        facts = List.copyOf(facts);
    }

    /** Until when its facts are kept, each answer once. */
    public List<Ending> endings() {
        return facts.stream().map(StoredFact::ending).distinct().toList();
    }
}
