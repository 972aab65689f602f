package org.manyhands.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;

/**
 * What a group says of itself.
 *
 * @param name 2 to 80 characters
 * @param alias 2 to 80 characters, says what it does and not who it is
 * @param nameHidden whether other members of the hub see the alias only, and no description
 * @param description for members of the hub; may be empty
 * @param languages ISO 639 codes
 * @param place an approximate place, or null
 * @param sensitivity what its new needs start with; its place is shown accordingly
 */
public record GroupDetails(
        String name,
        String alias,
        boolean nameHidden,
        String description,
        List<String> languages,
        @Nullable PlaceId place,
        Sensitivity sensitivity) {

    public GroupDetails {
        languages = List.copyOf(languages);
    }

    /** Whether the alias leads to the name that it stands for. */
    boolean isAliasTelling() {
        return AliasRule.tells(alias, name);
    }

    /** Whether both name and alias are the same. */
    public boolean isCalledLike(GroupDetails other) {
        return name.equals(other.name) && alias.equals(other.alias);
    }
}
