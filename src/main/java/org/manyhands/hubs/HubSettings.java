package org.manyhands.hubs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/**
 * Everything that a hub decides about itself.
 *
 * @param languages ISO 639 codes, the main one first
 * @param place a town in the middle of its area, or null
 * @param listed whether strangers find it and may ask to join; otherwise it is joined by invitation only
 * @param rules plain text by language code of the site; languages without a text are missing
 * @param questions at most six, in order
 */
public record HubSettings(
        String name,
        ModerationMode mode,
        List<String> languages,
        @Nullable PlaceId place,
        String description,
        boolean listed,
        Map<String, String> rules,
        List<JoinQuestion> questions,
        Retention retention,
        Pace pace) {

    public HubSettings {
        languages = List.copyOf(languages);
        rules = Map.copyOf(rules);
        questions = List.copyOf(questions);
    }
}
