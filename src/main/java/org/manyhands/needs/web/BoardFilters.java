package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedFilter;
import org.manyhands.needs.Urgency;
import org.manyhands.places.DistanceBand;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.CurrentActor;
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
    private final HubBoard hubs;
    private final CurrentActor reader;
    private final RequestLanguage language;
    private final NeedWords words;

    @Inject
    BoardFilters(
            Taxonomy taxonomy,
            PlaceQuestion places,
            HubBoard hubs,
            CurrentActor reader,
            RequestLanguage language,
            NeedWords words) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.hubs = hubs;
        this.reader = reader;
        this.language = language;
        this.words = words;
    }

    Meaning read(BoardSearch search) {
        Asked asked = asked(search);
        List<Skill> meant = skillsMeant(asked.words());
        return new Meaning(
                filter(asked, meant),
                active(asked, new Address("/needs", search.said())),
                links(meant),
                asked.place(),
                asked.band().name());
    }

    /** What is asked for: of all that was typed, what makes sense. */
    private record Asked(
            String words,
            Optional<Skill> skill,
            PlaceAnswer place,
            DistanceBand band,
            boolean remote,
            Optional<Urgency> urgency,
            Optional<String> language,
            Optional<Integer> hours,
            Optional<HubSummary> hub) {}

    private Asked asked(BoardSearch search) {
        return new Asked(
                said(search.q()).orElse(""),
                said(search.skill()).flatMap(SkillId::parse).flatMap(taxonomy::find),
                places.read(search.place(), search.placeId(), language.get()),
                Reading.oneOf(DistanceBand.class, search.within()).orElse(DistanceBand.WITHIN_50_KM),
                said(search.remote()).isPresent(),
                Reading.oneOf(Urgency.class, search.urgency()),
                said(search.language()).filter(SpokenLanguages::isKnown),
                said(search.hours()).map(Reading::number).filter(hours -> hours > 0),
                said(search.hub())
                        .flatMap(id -> Reading.id(id, HubId::fromString))
                        .flatMap(id -> hubs.find(reader.get(), id)));
    }

    /** Each thing that narrows the list, in words, with the address without it. */
    private List<Link> active(Asked asked, Address here) {
        List<Link> active = new ArrayList<>();
        if (!asked.words().isEmpty()) {
            add(active, words.say("filter_words", asked.words()), here.without("q"));
        }
        asked.skill().ifPresent(skill -> add(active, skill.label(words.locale()), here.without("skill")));
        if (asked.place().chosen() != null) {
            String band = language.say("places:distance_band", asked.band());
            add(
                    active,
                    words.say("filter_place", asked.place().typed(), band),
                    here.without("place", "placeId", "within"));
        }
        if (asked.remote()) {
            add(active, words.say("from_anywhere"), here.without("remote"));
        }
        asked.urgency().ifPresent(urgency -> add(active, words.say("urgency", urgency), here.without("urgency")));
        asked.language()
                .ifPresent(code -> add(active, SpokenLanguages.name(code, language.get()), here.without("language")));
        asked.hours().ifPresent(most -> add(active, words.say("filter_hours", most), here.without("hours")));
        asked.hub().ifPresent(hub -> add(active, hub.name(), here.without("hub")));
        return active;
    }

    private static void add(List<Link> active, String word, Address without) {
        active.add(new Link(word, without.toString()));
    }

    private NeedFilter filter(Asked asked, List<Skill> meant) {
        return new NeedFilter(
                asked.words(),
                serving(meant),
                meantByOne(asked.words()),
                asked.skill().map(skill -> taxonomy.serving(skill.id())).orElse(Set.of()),
                asked.place().chosen(),
                asked.band().kilometres(),
                asked.remote(),
                asked.urgency().orElse(null),
                asked.language().orElse(null),
                asked.hours().orElse(null),
                asked.hub().map(HubSummary::id).orElse(null));
    }

    /** Of several words, what each means for itself; of one, that is what all of them mean. */
    private Map<String, Set<SkillId>> meantByOne(String typed) {
        List<String> apart = NeedFilter.apart(typed);
        Map<String, Set<SkillId>> meant = new HashMap<>();
        if (apart.size() > 1) {
            apart.forEach(word -> meant.put(word, serving(skillsMeant(word))));
            meant.values().removeIf(Set::isEmpty);
        }
        return meant;
    }

    private Set<SkillId> serving(List<Skill> meant) {
        return meant.stream()
                .flatMap(skill -> taxonomy.serving(skill.id()).stream())
                .collect(Collectors.toSet());
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
