package org.manyhands.skills;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.shared.text.Language;

/** What holds for the taxonomy as a whole, so that whoever changes a file learns of a slip at once. */
class TaxonomyTest {

    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final List<Locale> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::locale).toList();
    private static final Pattern ESCO =
            Pattern.compile("http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Test
    void holdsAFewHundredSkillsInAboutTwentyFields() {
        assertThat(TAXONOMY.fields()).hasSizeBetween(18, 24);
        assertThat(TAXONOMY.all().size() - TAXONOMY.fields().size()).isBetween(300, 500);
        assertThat(TAXONOMY.fields()).allSatisfy(field -> assertThat(inField(field))
                .as(field.label(Locale.ENGLISH))
                .hasSizeBetween(6, 70));
    }

    private static List<Skill> inField(Skill field) {
        return TAXONOMY.all().stream()
                .filter(skill -> skill.field().equals(field.id()) && !skill.equals(field))
                .toList();
    }

    @Test
    void everyEntryHasALabelInEveryLanguage() {
        for (Skill skill : TAXONOMY.all()) {
            for (Locale language : LANGUAGES) {
                assertThat(skill.label(language))
                        .as("%s in %s", skill.id(), language)
                        .isNotBlank();
            }
            assertThat(skill.labels()).containsOnlyKeys(TaxonomyFiles.LANGUAGES);
        }
    }

    @Test
    void arabicLabelsAreWrittenInArabicUnlessTheyAreProperNames() {
        List<String> latin = TAXONOMY.all().stream()
                .filter(skill -> skill.label(Locale.of("ar")).chars().noneMatch(c -> Folding.isArabic((char) c)))
                .filter(skill -> !skill.label(Locale.of("ar")).equals(skill.label(Locale.ENGLISH)))
                .map(skill -> skill.id().code())
                .toList();
        assertThat(latin)
                .as("Arabic labels in Latin letters that differ from the English ones")
                .isEmpty();
    }

    @Test
    void noTwoEntriesShowTheSameLabel() {
        for (Locale language : LANGUAGES) {
            Map<String, SkillId> seen = new HashMap<>();
            for (Skill skill : TAXONOMY.all()) {
                SkillId other = seen.put(skill.label(language), skill.id());
                assertThat(other)
                        .as("%s in %s", skill.label(language), language)
                        .isNull();
            }
        }
    }

    @Test
    void everySkillHangsBelowItsFieldAndABroaderSkillStandsInTheSameField() {
        for (Skill field : TAXONOMY.fields()) {
            assertThat(field.field()).isEqualTo(field.id());
            for (Skill skill : inField(field)) {
                assertThat(skill.field()).isEqualTo(field.id());
                assertThat(skill.broader()).isNotNull();
                assertThat(TAXONOMY.get(requireNonNull(skill.broader())).field())
                        .as("broader of %s", skill.id())
                        .isEqualTo(field.id());
                assertThat(TAXONOMY.nearness(field.id(), skill.id())).isEqualTo(Nearness.NARROWER);
            }
        }
    }

    @Test
    void relationsAreMutualAndDoNotRepeatTheTree() {
        for (Skill skill : TAXONOMY.all()) {
            for (SkillId other : skill.related()) {
                assertThat(TAXONOMY.get(other).related())
                        .as("%s and %s", skill.id(), other)
                        .contains(skill.id());
                assertThat(TAXONOMY.nearness(skill.id(), other))
                        .as("%s and %s", skill.id(), other)
                        .isEqualTo(Nearness.RELATED);
            }
        }
    }

    @Test
    void escoUrisAreWellFormedAndBelongToOneSkillEach() {
        Map<URI, SkillId> seen = new HashMap<>();
        for (Skill skill : TAXONOMY.all()) {
            URI esco = skill.esco();
            if (esco != null) {
                assertThat(esco.toString()).as(skill.id().code()).matches(ESCO);
                assertThat(seen.put(esco, skill.id())).as("%s and", skill.id()).isNull();
            }
        }
    }

    @Test
    void noNameIsListedTwiceForOneSkillInOneLanguage() {
        Map<String, Set<String>> seen = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        for (Wording wording : TAXONOMY.wordings()) {
            String place = wording.skill().id() + " " + wording.name().language();
            String words = String.join(" ", wording.written().getFirst());
            if (!seen.computeIfAbsent(place, p -> new HashSet<>()).add(words)) {
                twice.add(place + ": " + wording.name().text());
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void findsByIdAndKnowsWhatItDoesNotHave() {
        assertThat(TAXONOMY.find(new SkillId("postgresql")).orElseThrow().label(Locale.ENGLISH))
                .isEqualTo("PostgreSQL");
        assertThat(TAXONOMY.find(new SkillId("mind-reading"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> TAXONOMY.get(new SkillId("mind-reading")));
        assertThat(SkillId.parse("DROP TABLE")).isEmpty();
        assertThat(SkillId.parse(" grant-writing ")).contains(new SkillId("grant-writing"));
    }

    @Test
    void saysHowNearAnOfferedSkillIs() {
        assertThat(nearness("sql", "sql")).isEqualTo(Nearness.EXACT);
        assertThat(nearness("sql", "postgresql")).isEqualTo(Nearness.NARROWER);
        assertThat(nearness("databases", "postgresql")).isEqualTo(Nearness.NARROWER);
        assertThat(nearness("postgresql", "databases")).isEqualTo(Nearness.BROADER);
        assertThat(nearness("postgresql", "mysql")).isEqualTo(Nearness.SIBLING);
        assertThat(nearness("postgresql", "spatial-databases")).isEqualTo(Nearness.RELATED);
        assertThat(nearness("spatial-databases", "postgresql")).isEqualTo(Nearness.RELATED);
        assertThat(nearness("cooking", "postgresql")).isEqualTo(Nearness.NONE);
        assertThat(nearness("cooking", "nutrition"))
                .as("one field is not enough")
                .isEqualTo(Nearness.NONE);
        assertThat(nearness("cooking", "mind-reading")).isEqualTo(Nearness.NONE);
    }

    @Test
    void listsAllThatIsNear() {
        assertThat(TAXONOMY.near(new SkillId("sql")))
                .containsEntry(new SkillId("sql"), Nearness.EXACT)
                .containsEntry(new SkillId("postgresql"), Nearness.NARROWER)
                .containsEntry(new SkillId("databases"), Nearness.BROADER)
                .containsEntry(new SkillId("database-administration"), Nearness.RELATED)
                .containsEntry(new SkillId("nosql"), Nearness.SIBLING)
                .doesNotContainKey(new SkillId("cooking"));
        assertThat(TAXONOMY.near(new SkillId("mind-reading"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"postgresql, PostgreSQL", "arabic, árabe", "data-cleaning, limpieza de datos", "html-css, HTML y CSS"})
    void within_a_spanish_sentence_only_names_keep_their_capital(String skill, String written) {
        assertThat(TAXONOMY.get(new SkillId(skill)).inSentence(Locale.of("es"))).isEqualTo(written);
    }

    @Test
    void anUnknownLanguageSeesEnglish() {
        assertThat(TAXONOMY.get(new SkillId("cooking")).label(Locale.JAPANESE)).isEqualTo("Cooking");
    }

    private static Nearness nearness(String wanted, String offered) {
        return TAXONOMY.nearness(new SkillId(wanted), new SkillId(offered));
    }
}
