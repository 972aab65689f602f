package org.manyhands.exchange;

import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;

/**
 * What a coordinator decides about a file besides its columns: everything that it does not say itself.
 *
 * @param firstRow whether the file names its columns
 * @param dates how dates in figures are read
 * @param language what the needs are told in, ISO 639 code
 * @param place what becomes of rows without a town
 * @param rest whose needs rows without a group are
 * @param group the group of these rows if {@code rest} is {@code KNOWN}, else null
 */
public record ImportChoices(
        FirstRow firstRow,
        DateOrder dates,
        String language,
        MissingPlace place,
        MissingGroup rest,
        @Nullable GroupId group) {

    public ImportChoices {
        if ((rest == MissingGroup.KNOWN) != (group != null)) {
            throw new IllegalArgumentException("a group is named exactly where a known one is meant");
        }
    }
}
