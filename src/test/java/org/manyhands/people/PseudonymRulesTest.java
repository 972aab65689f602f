package org.manyhands.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.shared.text.Language;

class PseudonymRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wren",
                "Quiet Heron",
                "José María",
                "O'Leary",
                "Jean-Luc",
                "نهر هادئ",
                "さくら",
                "Zoë 23",
                "Dr. Nobody",
                "李雷",
                "Ирина",
                "नदी",
                "Moderna",
                "Modesta",
                "Badminton",
                "Ad Minerva",
                "Audrey",
                "Corina",
                "Germany",
                "مشرق",
                "ورد"
            })
    void names_of_many_scripts_are_fine(String name) {
        assertThat(PseudonymRules.problemOf(PseudonymRules.tidy(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "W, TOO_SHORT",
        "' ', TOO_SHORT",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop, TOO_LONG",
        "wren@example.org, CHARACTERS",
        "<b>wren</b>, CHARACTERS",
        "7th Heaven, CHARACTERS",
        "Wren 12345, DIGITS",
        "W1r2e3n4s5, DIGITS",
        "Hеron, MIXED_SCRIPTS", // the first e is Cyrillic
        "Moderator, OFFICE",
        "COORDINATOR, OFFICE",
        "مشرف, OFFICE"
    })
    void names_that_could_harm_are_not(String name, PseudonymProblem problem) {
        assertThat(PseudonymRules.problemOf(PseudonymRules.tidy(name))).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wr\u202Een",
                "Wr\u200Ben",
                "Wr\u2066en",
                "Wren\u0000",
                "We\u0301\u0301\u0301\u0301\u0301n",
                "Wr\uD83D\uDE00en"
            })
    void invisible_direction_changing_and_piled_up_characters_are_refused(String name) {
        assertThat(PseudonymRules.problemOf(PseudonymRules.tidy(name))).contains(PseudonymProblem.CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coordinator\u3164",
                "Moderator\uFE0F",
                "Many Hands\u3164",
                "Former member\u3164",
                "\u3164\u3164",
                "\u115F\u1160",
                "\u0640\u0640"
            })
    void letters_that_nobody_sees_are_refused(String name) {
        assertThat(PseudonymRules.problemOf(PseudonymRules.tidy(name))).contains(PseudonymProblem.CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coordinat0r",
                "Coord1nator",
                "Coordin\u0251tor",
                "Hub coordinator",
                "Harbour Coordinator",
                "Co-ordinator",
                "HubCoordinator",
                "The admins",
                "Adm1n",
                "HubAdmin",
                "The Mod",
                "Auditor of the hub",
                "many-hands",
                "Many Hands Team",
                "A former member",
                "Somebody who has left",
                "Coordinación",
                "La coordinación",
                "Moderación",
                "Administradora",
                "Alguien que ya no está",
                "المنسق",
                "المنسقون",
                "منسّقة المركز",
                "فريق التنسيق",
                "الإدارة",
                "للإدارة",
                "المشرفة",
                "المدقق",
                "عضو سابق"
            })
    void a_name_that_speaks_for_the_site_is_refused(String name) {
        assertThat(PseudonymRules.problemOf(PseudonymRules.tidy(name))).contains(PseudonymProblem.OFFICE);
    }

    @ParameterizedTest
    @CsvSource({"Harbour, Harbour", "The Harbour Hub, Harbour", "harb0ur, Harbour", "Nodo Harbour, Harbour"})
    void a_name_is_a_hubs_with_or_without_what_stands_around_it(String name, String hub) {
        assertThat(Offices.isNamedAfter(name, hub)).isTrue();
    }

    @Test
    void a_name_that_merely_holds_a_hubs_is_no_hubs() {
        assertThat(Offices.isNamedAfter("Harbour Heron", "Harbour")).isFalse();
    }

    @Test
    void a_name_is_kept_composed_and_with_single_spaces() {
        assertThat(PseudonymRules.tidy("  Jose\u0301 \t Mari\u0301a ")).isEqualTo("José María");
    }

    @ParameterizedTest
    @CsvSource({"Heron, HERON", "Heron, Herón", "Quiet Heron, quiet-heron", "Ирина, ирина", "сосо, coco"})
    void names_that_a_reader_could_take_for_each_other_are_alike(String one, String other) {
        assertThat(PseudonymRules.likeness(one)).isEqualTo(PseudonymRules.likeness(other));
    }

    @Test
    void different_names_are_not_alike() {
        assertThat(PseudonymRules.likeness("Heron")).isNotEqualTo(PseudonymRules.likeness("Herons"));
    }

    @ParameterizedTest
    @CsvSource({"mary.jones, Mary Jones", "mjones, MJones 77", "quietheron1984, Quiet Heron", "wren, WREN"})
    void a_pseudonym_that_gives_the_login_away_is_noticed(String login, String pseudonym) {
        assertThat(PseudonymRules.giveEachOtherAway(pseudonym, login)).isTrue();
    }

    @Test
    void an_unrelated_pseudonym_gives_nothing_away() {
        assertThat(PseudonymRules.giveEachOtherAway("Quiet Heron", "mary.jones"))
                .isFalse();
    }

    @Test
    void whatever_is_suggested_may_be_taken() throws IOException {
        for (Language language : Language.values()) {
            String[] halves = words(language).split("\n\n", -1);
            for (String first : halves[0].strip().split("\n", -1)) {
                for (String second : halves[1].strip().split("\n", -1)) {
                    assertThat(PseudonymRules.problemOf(first + " " + second))
                            .as(first + " " + second)
                            .isEmpty();
                }
            }
            assertThat(Arrays.stream(halves)).hasSize(2);
        }
    }

    private static String words(Language language) throws IOException {
        try (InputStream file =
                PseudonymRulesTest.class.getResourceAsStream("/people/names_" + language.code() + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
