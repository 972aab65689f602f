package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.shared.text.TextFolding;
import org.manyhands.skills.SkillId;

/** What a filter is in SQL. */
@ApplicationScoped
class NeedSearch {

    /** SQL on {@code need n} with its named parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /**
     * What a need says of itself, and what it asks for line by line; each way has an index of its own. Found first and handed on as an
     * array: words are mostly said by few needs, and the database, which plans for any words, would otherwise go through all that are open.
     */
    private static final String BY_WORDS = """
            n.id = any(array(
                     select said.id from need said where to_tsvector('simple', said.words) @@ to_tsquery('simple', :words)
                     union select l.need_id from need_line l where l.skill = any(:meant)
                     union select l.need_id from need_line l
                           where l.thing is not null and to_tsvector('simple', l.thing) @@ to_tsquery('simple', :words)))""";

    private final Clock clock;
    private final NearbyPlaces nearby;

    @Inject
    NeedSearch(Clock clock, NearbyPlaces nearby) {
        this.clock = clock;
        this.nearby = nearby;
    }

    /** Open, not stale, and what the filter asks. */
    Condition condition(NeedFilter filter) {
        List<String> all = new ArrayList<>(List.of(OpenLines.LOOKED_FOR));
        Map<String, Object> parameters = new HashMap<>(Map.of("now", clock.instant()));
        String words = query(filter.words());
        if (!words.isEmpty()) {
            all.add(BY_WORDS);
            parameters.put("words", words);
            parameters.put("meant", codes(filter.meant()));
        }
        if (!filter.skill().isEmpty()) {
            all.add("exists (select from need_line l where l.need_id = n.id and l.skill = any(:skills))");
            parameters.put("skills", codes(filter.skill()));
        }
        if (filter.near() != null) {
            NearbyPlaces.Around around = nearby.around(filter.near(), filter.withinKm());
            all.add("""
                    (n.sensitivity = 'OPEN' and n.place_id = any(:nearPlaces)
                     or n.sensitivity = 'CAREFUL' and n.area = any(:nearAreas)
                     or n.sensitivity = 'PROTECTED' and n.country = any(:nearCountries))""");
            parameters.put("nearPlaces", around.places().toArray(Integer[]::new));
            parameters.put("nearAreas", around.areas().toArray(String[]::new));
            parameters.put("nearCountries", around.countries().toArray(String[]::new));
        }
        if (filter.remote()) {
            all.add("n.remote");
        }
        if (filter.urgency() != null) {
            all.add("n.urgency = :urgency");
            parameters.put("urgency", filter.urgency().name());
        }
        if (filter.language() != null) {
            all.add(":language = any(n.languages)");
            parameters.put("language", filter.language());
        }
        if (filter.mostHours() != null) {
            all.add("n.hours <= :mostHours");
            parameters.put("mostHours", filter.mostHours());
        }
        if (filter.hub() != null) {
            all.add("n.hub_id = :hub");
            parameters.put("hub", filter.hub().value());
        }
        return new Condition(String.join(" and ", all), parameters);
    }

    private static String[] codes(Set<SkillId> skills) {
        return skills.stream().map(SkillId::code).toArray(String[]::new);
    }

    /** Words as PostgreSQL's search wants them: every one must begin a word. Folding leaves letters and digits only. */
    private static String query(String typed) {
        return Arrays.stream(TextFolding.fold(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
