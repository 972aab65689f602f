package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedFilter;
import org.manyhands.needs.Urgency;
import org.manyhands.places.DistanceBand;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Understands the board's address: the filter it means, and the words that tell it, each of which can be taken away. */
@RequestScoped
class BoardFilters {

    /** The bands offered; "the same place" is what most people mean by a town's name. */
    static final List<DistanceBand> BANDS = List.of(
            DistanceBand.SAME_PLACE,
            DistanceBand.WITHIN_10_KM,
            DistanceBand.WITHIN_25_KM,
            DistanceBand.WITHIN_50_KM,
            DistanceBand.WITHIN_100_KM,
            DistanceBand.WITHIN_250_KM);

    /** What an address means. */
    record Meaning(NeedFilter filter, List<Link> active, List<Link> skillsMeant, PlaceAnswer place, String within) {}

    private final Taxonomy taxonomy;
    private final PlaceQuestion places;
    private final HubDirectory hubs;
    private final RequestLanguage language;
    private final NeedWords words;

    @Inject
    BoardFilters(
            Taxonomy taxonomy, PlaceQuestion places, HubDirectory hubs, RequestLanguage language, NeedWords words) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.hubs = hubs;
        this.language = language;
        this.words = words;
    }

    Meaning read(BoardSearch search) {
        Address here = new Address("/needs", search.said());
        String typed = search.q() == null ? "" : search.q().strip();
        Optional<Skill> skill = said(search.skill()).flatMap(SkillId::parse).flatMap(taxonomy::find);
        PlaceAnswer place = places.read(search.place(), search.placeId(), language.get());
        DistanceBand band = Reading.oneOf(DistanceBand.class, search.within()).orElse(DistanceBand.WITHIN_50_KM);
        Optional<Urgency> urgency = Reading.oneOf(Urgency.class, search.urgency());
        Optional<String> spoken = said(search.language()).filter(SpokenLanguages::isKnown);
        Optional<Integer> hours = said(search.hours())
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
        Optional<HubSummary> hub = said(search.hub())
                .flatMap(id -> Reading.id(id, HubId::fromString))
                .flatMap(hubs::find);
        boolean remote = said(search.remote()).isPresent();
        List<Skill> meant = skillsMeant(typed);

        List<Link> active = new ArrayList<>();
        if (!typed.isEmpty()) {
            active.add(
                    new Link(words.say("filter_words", typed), here.without("q").toString()));
        }
        skill.ifPresent(one -> active.add(
                new Link(one.label(words.locale()), here.without("skill").toString())));
        if (place.chosen() != null) {
            active.add(new Link(
                    words.say("filter_place", place.typed(), language.say("places:distance_band", band)),
                    here.without("place", "placeId", "within").toString()));
        }
        if (remote) {
            active.add(
                    new Link(words.say("from_anywhere"), here.without("remote").toString()));
        }
        urgency.ifPresent(one -> active.add(
                new Link(words.say("urgency", one), here.without("urgency").toString())));
        spoken.ifPresent(code -> active.add(new Link(
                SpokenLanguages.name(code, language.get()),
                here.without("language").toString())));
        hours.ifPresent(most -> active.add(
                new Link(words.say("filter_hours", most), here.without("hours").toString())));
        hub.ifPresent(one -> active.add(new Link(one.name(), here.without("hub").toString())));

        NeedFilter filter = new NeedFilter(
                typed,
                meant.stream()
                        .flatMap(one -> taxonomy.serving(one.id()).stream())
                        .collect(Collectors.toSet()),
                skill.map(one -> taxonomy.serving(one.id())).orElse(Set.of()),
                place.chosen(),
                band.kilometres(),
                remote,
                urgency.orElse(null),
                spoken.orElse(null),
                hours.orElse(null),
                hub.map(HubSummary::id).orElse(null));
        return new Meaning(filter, active, links(meant), place, band.name());
    }

    private List<Skill> skillsMeant(String typed) {
        return typed.length() < 2 ? List.of() : taxonomy.search(typed, words.locale(), 4);
    }

    private List<Link> links(List<Skill> meant) {
        return meant.stream()
                .map(skill -> new Link(
                        skill.label(words.locale()),
                        new Address("/needs", Map.of("skill", skill.id().code())).toString()))
                .toList();
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
