package org.manyhands.hubs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.HubId;

/**
 * A hub as other features need to know it. Not filtered by who asks: whether a page may name the hub to its reader is
 * that page's question.
 *
 * @param name as the hub calls itself
 * @param listed whether everybody may know of it; else its own people only, and a link to it leads nobody else anywhere
 * @param mode how it moderates matches
 * @param languages what its people speak, ISO 639 codes, the main one first
 * @param place a town in the middle of its area, or null where it has none or does not say
 * @param retention how long needs are kept after closing
 * @param pace how often needs are confirmed, how long answers may take
 */
public record HubSummary(
        HubId id,
        String name,
        boolean listed,
        ModerationMode mode,
        List<String> languages,
        @Nullable PlaceId place,
        Retention retention,
        Pace pace) {}
