package org.manyhands.groups.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupState;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.places.PlaceWords;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;

/** Turns what groups are into what their pages say, in the reader's language. */
@ApplicationScoped
class GroupWords {

    private final Gazetteer gazetteer;
    private final PlaceWords places;
    private final RequestLanguage language;

    @Inject
    GroupWords(Gazetteer gazetteer, PlaceWords places, RequestLanguage language) {
        this.gazetteer = gazetteer;
        this.places = places;
        this.language = language;
    }

    /** As much of the place as the reader may know: a careful group shows its region, a protected one its country. */
    String place(@Nullable PlaceId place, Sensitivity sensitivity, boolean known) {
        if (place == null || gazetteer.find(place).isEmpty()) {
            return "";
        }
        PlacePrecision precision = known
                ? PlacePrecision.PLACE
                : switch (sensitivity) {
                    case OPEN -> PlacePrecision.PLACE;
                    case CAREFUL -> PlacePrecision.REGION;
                    case PROTECTED -> PlacePrecision.COUNTRY;
                };
        return places.shown(place, precision, language.get().locale());
    }

    String languages(List<String> codes) {
        return SpokenLanguages.phrase(codes, language.get());
    }

    /** The shape of a state. */
    static String mark(GroupState state) {
        return switch (state) {
            case NOTED -> "draft";
            case ASKED -> "waiting";
            case ACCREDITED -> "open";
            case DECLINED, ENDED, WITHDRAWN -> "closed";
        };
    }
}
