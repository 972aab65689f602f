package org.manyhands.matching;

import java.util.BitSet;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/**
 * A line under lock, with what is taken of it.
 *
 * @param open whether its need is open
 * @param quantity people or things wanted
 * @param taken people or things agreed on
 * @param numbers the places that are taken, by number
 */
record LinePlaces(
        NeedId need,
        NeedLineId line,
        HubId hub,
        GroupId group,
        boolean open,
        boolean vettedOnly,
        int quantity,
        int taken,
        BitSet numbers) {

    /** How many people or things are still looked for; never negative. */
    int left() {
        return Math.max(0, quantity - taken);
    }

    /** The lowest number that is free, from 1. */
    int nextNumber() {
        return numbers.nextClearBit(1);
    }
}
