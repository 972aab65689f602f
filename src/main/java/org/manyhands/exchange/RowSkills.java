package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.skills.Confidence;
import org.manyhands.skills.Recognised;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.SkillReader;

/**
 * The skills of a row: those its title, text and topics name, in this order, the surer first; and apart from them what is only
 * hinted at, to which everything belongs that only the category says ("Education" does not ask for a teacher).
 */
final class RowSkills {

    private static final Pattern BETWEEN_TOPICS = Pattern.compile("[,;|\\n]+");
    private static final int MOST_TOPICS = 100;
    /** A whole sentence about skills may stand among topics. */
    private static final int LONGEST_TOPIC = 500;

    private static final int MOST_HINTS = 5;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2}");
    private static final Pattern SPANISH =
            Pattern.compile("(?iu)[ñ¿¡]|(?<!\\p{L})(?:el|la|los|las|una|para|con|del|que|necesitamos|por|y)(?!\\p{L})");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|of|and|for|to|with|is|are|our|we|in|a|an)\\b");

    private final SkillReader reader;

    RowSkills(SkillReader reader) {
        this.reader = reader;
    }

    /**
     * What was found.
     *
     * @param skills named
     * @param hinted only touched on
     */
    record Found(Set<SkillId> skills, Set<SkillId> hinted) {}

    Found in(RowTexts texts, List<String> topicCells, List<String> categories) {
        Locale language = language(texts.title() + " " + texts.summary());
        List<Recognised> read = Stream.of(
                        reader.read(texts.title(), language),
                        reader.read(texts.summary(), language),
                        reader.readTopics(topics(topicCells)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Recognised::confidence))
                .toList();
        Set<SkillId> named =
                ids(read.stream().filter(one -> one.confidence() != Confidence.HINT), PlannedNeed.MOST_SKILLS);
        Set<SkillId> hinted = ids(
                Stream.concat(read.stream(), reader.readTopics(topics(categories)).stream())
                        .filter(one -> !named.contains(one.skill().id())),
                MOST_HINTS);
        return new Found(named, hinted);
    }

    private static Set<SkillId> ids(Stream<Recognised> recognised, int most) {
        return recognised
                .filter(one -> !one.skill().isField())
                .map(one -> one.skill().id())
                .distinct()
                .limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> topics(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Arrays.stream(BETWEEN_TOPICS.split(cell)))
                .map(topic -> CleanText.beginning(topic.strip(), LONGEST_TOPIC))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
    }

    /** Good enough to tell apart the languages we ship; only names that mislead in another language depend on it. */
    private static Locale language(String text) {
        if (ARABIC.matcher(text).find()) {
            return Locale.of("ar");
        }
        return SPANISH.matcher(text).results().count()
                        > ENGLISH.matcher(text).results().count()
                ? Locale.of("es")
                : Locale.ENGLISH;
    }
}
