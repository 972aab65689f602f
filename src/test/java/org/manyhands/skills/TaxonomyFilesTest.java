package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small taxonomy of our own, to see that the format means what it says and slips are refused. */
class TaxonomyFilesTest {

    private static final String FIELD = """
            garden
              all Gardens
              es Jardines
              ar حدائق
            """;

    private static final String TREES = """
            trees
              all Trees | pruning
              en | grafting
              es Árboles
              ar أشجار
            """;

    @Test
    void readsAStanza() {
        Taxonomy taxonomy = load(FIELD + """
                apples < trees
                  all Apple trees
                  es Manzanos
                  see pears
                  esco 526a0eaa-2bee-4e80-989f-cb36f9fbee47
                pears < trees
                  all Pear trees
                """ + TREES);

        Skill apples = taxonomy.get(new SkillId("apples"));
        assertThat(apples.label(Locale.of("es"))).isEqualTo("Manzanos");
        assertThat(apples.label(Locale.of("ar"))).isEqualTo("Apple trees");
        assertThat(apples.broader()).isEqualTo(new SkillId("trees"));
        assertThat(apples.field()).isEqualTo(new SkillId("garden"));
        assertThat(apples.esco()).hasToString("http://data.europa.eu/esco/skill/526a0eaa-2bee-4e80-989f-cb36f9fbee47");
        assertThat(taxonomy.get(new SkillId("pears")).related()).containsExactly(new SkillId("apples"));
        assertThat(taxonomy.search("graft", Locale.ENGLISH, 5)).containsExactly(taxonomy.get(new SkillId("trees")));
        assertThat(taxonomy.fields()).extracting(Skill::id).containsExactly(new SkillId("garden"));
    }

    @Test
    void refusesAMissingLabel() {
        assertRefused(FIELD + "trees\n  en Trees\n  es Árboles\n", "trees lacks a label");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        assertRefused(FIELD + TREES + TREES, "trees stands twice");
    }

    @Test
    void refusesABroaderSkillThatDoesNotExist() {
        assertRefused(FIELD + "apples < fruit\n  all Apples\n", "apples has an unknown broader skill");
    }

    @Test
    void refusesACircle() {
        assertRefused(FIELD + "a < b\n  all A\nb < a\n  all B\n", "broader than itself");
    }

    @Test
    void refusesARelationToNothing() {
        assertRefused(FIELD + "apples\n  all Apples\n  see fruit\n", "related to what does not exist");
    }

    @Test
    void refusesAnUnknownMark() {
        assertRefused(FIELD + "apples\n  all Apples {sour}\n", "unknown kind");
    }

    @Test
    void refusesAnUnknownKeyAndSaysWhere() {
        assertRefused(FIELD + "apples\n  all Apples\n  xx Pommes\n", "garden.txt, line 7: unknown key xx");
    }

    @Test
    void refusesANameThatTwoSkillsClaim() {
        Taxonomy taxonomy = load(FIELD + TREES + "hair\n  all Hair | Pruning\n  es Pelo\n  ar شعر\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillReader(taxonomy))
                .withMessageContaining("pruning=trees and hair");
    }

    @Test
    void aRegularPluralGivesWayToTheNameItIs() {
        Taxonomy taxonomy = load(FIELD + "spectacle\n  all Glass\n\nglasses\n  all Glasses\n");
        assertThat(new SkillReader(taxonomy).read("glasses", Locale.ENGLISH))
                .extracting(one -> one.skill().id().code())
                .containsExactly("glasses");
    }

    private static void assertRefused(String file, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> load(file)).withMessageContaining(message);
    }

    private static Taxonomy load(String file) {
        return new Taxonomy(TaxonomyFiles.join(
                Map.of("garden", SkillFile.parse("garden.txt", file.lines().toList())),
                Map.of(),
                List.of(),
                LittleWords.parse(List.of())));
    }
}
