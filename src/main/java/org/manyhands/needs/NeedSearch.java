package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                           where l.thing is not null and to_tsvector('simple', l.thing) @@ to_tsquery('simple', :words)""";

    private static final String END_OF_BY_WORDS = "))";

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
        List<String> words = NeedFilter.apart(filter.words());
        if (!words.isEmpty()) {
            String each = filter.meantByOne().isEmpty() ? "" : byEachWord(words, filter, parameters);
            all.add(BY_WORDS + each + END_OF_BY_WORDS);
            parameters.put("words", words.stream().map(NeedSearch::begun).collect(Collectors.joining(" & ")));
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

    /**
     * "PostgreSQL spreadsheet" finds who tells of a spreadsheet and asks for somebody who knows PostgreSQL. Word by word, because each has
     * its index; all at once would go through the text of whoever asks for a skill that many ask for.
     */
    private static String byEachWord(List<String> words, NeedFilter filter, Map<String, Object> parameters) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            each.add("""
                    (select said.id from need said where to_tsvector('simple', said.words) @@ to_tsquery('simple', :word%1$d)
                     union select l.need_id from need_line l where l.skill = any(:meant%1$d))""".formatted(i));
            parameters.put("word" + i, begun(words.get(i)));
            parameters.put("meant" + i, codes(filter.meantByOne().getOrDefault(words.get(i), Set.of())));
        }
        return " union (" + String.join(" intersect ", each) + ")";
    }

    /** As PostgreSQL's search wants it: a word begins so. Folding leaves letters and digits only. */
    private static String begun(String word) {
        return "'" + word + "':*";
    }
}
