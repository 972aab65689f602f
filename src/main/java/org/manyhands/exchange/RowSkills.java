package org.manyhands.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.text.WrittenLanguage;
import org.manyhands.skills.Certainty;
import org.manyhands.skills.Recognised;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.SkillReader;

/**
 * The skills of a row: those its title, text and topics name, in this order, the surer first; and apart from them what is only
 * hinted at, to which everything belongs that only the category says ("Education" does not ask for a teacher).
 */
final class RowSkills {

    private static final int MOST_HINTS = 5;
    private final SkillReader reader;
    private final Topics topics;

    RowSkills(SkillReader reader) {
        this.reader = reader;
        this.topics = new Topics(reader);
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
                        topics.read(topicCells))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Recognised::certainty))
                .toList();
        Set<SkillId> named =
                ids(read.stream().filter(one -> one.certainty() != Certainty.HINT), PlannedNeed.MOST_SKILLS);
        Set<SkillId> hinted = ids(
                Stream.concat(read.stream(), topics.read(categories).stream())
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

    /** Only names that mislead in another language depend on it. */
    private static Locale language(String text) {
        return WrittenLanguage.of(text).map(Locale::of).orElse(Locale.ENGLISH);
    }
}
