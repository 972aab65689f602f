package org.manyhands.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyhands.skills.Recognised;
import org.manyhands.skills.SkillReader;

/**
 * Lists of skills as people write them into one cell: "Python; R", "Cooking & cleaning", "driving (own car)". What holds an
 * "and" or a slash is cut there only if the whole is no name ("Arts and crafts").
 */
final class Topics {

    private static final Pattern BETWEEN_TOPICS = Pattern.compile("[,;،؛|\\n]+");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu)\\s*[/&+]\\s+|\\s+[/&+]\\s*|/|\\s+(?:and|or|y|e|o|et|ou|und|oder|أو)\\s+|\\s+و(?=\\p{L})");
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?\\s*");
    private static final int MOST_TOPICS = 100;
    /** A whole sentence about skills may stand among topics. */
    private static final int LONGEST_TOPIC = 500;
    /** A sentence is not cut at its "and": what is left would be no names. */
    private static final int LONGEST_NAMES = 60;

    private final SkillReader reader;

    Topics(SkillReader reader) {
        this.reader = reader;
    }

    /** The skills that cells of topics name, first those that are tags as they stand. */
    List<Recognised> read(List<String> cells) {
        List<String> topics = cells.stream()
                .flatMap(cell -> Arrays.stream(BETWEEN_TOPICS.split(cell, -1)))
                .map(topic -> CleanText.beginning(topic.strip(), LONGEST_TOPIC))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
        List<Recognised> tags = reader.readTopics(
                topics.stream().flatMap(this::withItsParts).distinct().toList());
        // "Word, Excel, Access": words that are names of skills in each other's company only
        return Stream.concat(tags.stream(), reader.read(String.join(", ", topics), Locale.ROOT).stream())
                .toList();
    }

    private Stream<String> withItsParts(String topic) {
        if (topic.length() > LONGEST_NAMES) {
            return Stream.of(topic);
        }
        String bare = REMARK.matcher(topic).replaceAll(" ").strip();
        boolean isName = reader.readTopics(List.of(bare)).stream()
                .anyMatch(one -> one.start() == 0 && one.end() == bare.length());
        Stream<String> parts = isName ? Stream.empty() : Arrays.stream(WITHIN.split(bare, -1));
        // the whole with its remark comes last: it says less surely what a part has said
        return Stream.of(Stream.of(bare), parts, Stream.of(topic))
                .flatMap(each -> each)
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
