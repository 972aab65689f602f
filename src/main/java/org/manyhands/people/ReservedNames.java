package org.manyhands.people;

import java.util.List;

/**
 * Names that people here know and that speak for more than one person. Owned here because nobody may take one as a
 * pseudonym; implemented by hubs, whose names they are.
 */
public interface ReservedNames {

    /** All of them; none that not everybody may know, or the refusal would tell of it. */
    List<String> all();
}
