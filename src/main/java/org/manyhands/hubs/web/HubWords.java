package org.manyhands.hubs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubCard;
import org.manyhands.hubs.HubSummary;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;

/** Turns what hubs are into what their pages say, in the reader's language. */
@ApplicationScoped
class HubWords {

    private final Gazetteer gazetteer;
    private final RequestLanguage language;

    @Inject
    HubWords(Gazetteer gazetteer, RequestLanguage language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** The address of a hub's page. */
    static String base(HubSummary hub) {
        return "/hubs/" + hub.id();
    }

    HubLine line(HubCard hub) {
        return new HubLine(
                "/hubs/" + hub.id(),
                hub.name(),
                place(hub.place()),
                languages(hub.languages()),
                hub.mode(),
                HubLine.mark(hub.standing()),
                HubLine.shown(hub.standing()));
    }

    String place(@Nullable PlaceId place) {
        return place == null || gazetteer.find(place).isEmpty()
                ? ""
                : gazetteer.label(place, language.get().locale());
    }

    String languages(List<String> codes) {
        return SpokenLanguages.phrase(codes, language.get());
    }

    /** The language of the rules that the reader gets: their own, else one of the hub's, else whichever there is. */
    Optional<String> languageOfRules(Map<String, String> rules, List<String> hubLanguages) {
        Language reader = language.get();
        if (rules.containsKey(reader.code())) {
            return Optional.of(reader.code());
        }
        return hubLanguages.stream().filter(rules::containsKey).findFirst().or(() -> rules.keySet().stream()
                .sorted()
                .findFirst());
    }
}
