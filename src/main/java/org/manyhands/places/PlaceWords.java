package org.manyhands.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/** Places in words, as exactly as a viewer may see them. */
@ApplicationScoped
public class PlaceWords {

    private final Gazetteer gazetteer;
    private final Texts texts;

    @Inject
    PlaceWords(Gazetteer gazetteer, Texts texts) {
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    /** As {@link Gazetteer#shown}; a region says that it is one, because many are called like the town that is not told. */
    public String shown(PlaceId id, PlacePrecision precision, Locale locale) {
        String name = gazetteer.shown(id, precision, locale);
        return precision == PlacePrecision.REGION && gazetteer.tellsRegion(id)
                ? texts.say(language(locale), "places", "region_of", name)
                : name;
    }

    private static Language language(Locale locale) {
        return Arrays.stream(Language.values())
                .filter(each -> each.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
