package org.manyhands.offers.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

@QuarkusTest
class MakeAnOfferTest extends TownTest {

    private final Visitor maple = Visitor.as(Cast.ORGANISER);

    @Test
    void skills_are_searched_ticked_graded_described_and_made_available() {
        Page empty = start("SKILLS");
        String skills = empty.form(path(empty)).send().location();
        Page found = maple.visit(path(empty))
                .form(path(empty))
                .with("q", "postgres")
                .with("next", "search")
                .send()
                .follow();
        assertThat(skills).endsWith("/details");
        assertThat(found.text()).contains("PostgreSQL");

        Page chosen = found.form(path(empty))
                .with("add", "postgresql")
                .with("next", "add")
                .send();
        Page details = chosen.form(path(empty))
                .with("level-postgresql", "EXPERT")
                .with("learn-postgresql", "yes")
                .with("next", "go")
                .send()
                .follow();
        String offer = path(empty).replace("/skills", "");
        Page check = details.form(offer + "/details")
                .with("about", "Backups first.")
                .with("conditions", "Not at night.")
                .send()
                .follow();
        assertThat(check.text())
                .contains("PostgreSQL (expert, wants to learn more)", "Backups first.", "Not at night.")
                .contains("Coordinators of Harbour see it with your pseudonym")
                .contains("Nobody sees this yet");

        Page available = check.form(offer + "/publication").send().follow();
        assertThat(available.allText()).contains("Your offer is available", "Stands until 31 May 2026");
    }

    @Test
    void whoever_begins_again_goes_on_with_the_draft_that_holds_nothing_yet() {
        String first = path(start("SKILLS"));

        assertThat(path(start("SKILLS"))).isEqualTo(first);
        assertThat(path(start("SPACE"))).isNotEqualTo(first);

        maple.visit(first)
                .form(first)
                .with("add", "postgresql")
                .with("next", "add")
                .send();
        assertThat(path(start("SKILLS")))
                .as("what was only looked at is not kept")
                .isEqualTo(first);
    }

    @Test
    void a_search_for_nothing_says_so_at_the_field() {
        Page empty = start("SKILLS");

        Page again = empty.form(path(empty)).with("next", "search").send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("q")).contains("Write a word to search for.");
    }

    @Test
    void reading_no_text_says_so_at_the_field_and_keeps_it_open() {
        Page empty = start("SKILLS");

        Page again =
                empty.form(path(empty)).with("next", "read").with("text", "  ").send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("text")).contains("Paste a text first.");
        assertThat(again.document().select("details[open] #text")).isNotEmpty();
    }

    @Test
    void a_skill_stands_small_within_a_spanish_sentence_and_large_at_its_beginning() {
        assertThat(Visitor.as(Cast.VETTED)
                        .speaking(Language.SPANISH)
                        .visit("/offers")
                        .text())
                .contains("PostgreSQL (con mucha experiencia)", "y árabe (quiere aprender)");
    }

    @Test
    void on_an_arabic_page_a_list_of_skills_runs_from_the_right_though_its_first_name_is_latin() {
        assertThat(Visitor.as(Cast.VETTED)
                        .speaking(Language.ARABIC)
                        .visit("/offers")
                        .source())
                .contains("\u200f\u2068PostgreSQL\u2069 (");
    }

    @Test
    void a_pasted_text_is_read_for_skills_and_kept_nowhere() {
        Page empty = start("SKILLS");

        Page read = empty.form(path(empty))
                .with("text", "I build maps with QGIS and write Python. My cat is called Turing.")
                .with("next", "read")
                .send();

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.document().select("input[name=add]").eachAttr("value")).contains("python");
        assertThat(maple.visit(path(empty)).source()).doesNotContain("Turing");
    }

    @Test
    void a_thing_needs_a_name_and_a_number_and_gives_back_what_was_typed() {
        Page empty = start("TRANSPORT");

        Page again = empty.form(path(empty))
                .with("thing", "")
                .with("quantity", "many")
                .with("conditions", "Full tank when it comes back.")
                .with("from", "2026-04-01")
                .with("until", "2026-03-01")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("thing")).contains("Please answer this");
        assertThat(again.errorAt("quantity")).contains("from 1 to 999");
        assertThat(again.errorAt("until")).contains("before the first one");
        assertThat(again.value("conditions")).isEqualTo("Full tank when it comes back.");
    }

    @Test
    void how_many_there_are_is_read_in_any_digits_and_is_at_most_999() {
        Page empty = start("TRANSPORT");

        Page many = empty.form(path(empty))
                .with("thing", "Van")
                .with("quantity", "1000")
                .send();
        Page saved = empty.form(path(empty))
                .with("thing", "Van")
                .with("quantity", "٤٢")
                .send()
                .follow();

        assertThat(many.errorAt("quantity")).contains("from 1 to 999");
        assertThat(saved.text()).contains("42");
    }

    @Test
    void a_phone_number_is_stored_only_if_it_is_meant_so() {
        Page empty = start("EQUIPMENT");
        Page warned = empty.form(path(empty))
                .with("thing", "Radio, call +34 612 345 678")
                .send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("looks like a telephone number", "+34 612 345 678");
        assertThat(maple.visit(path(empty)).value("thing")).isEmpty();

        Page meant = warned.form(path(empty)).ticked("meant").send();
        assertThat(meant.follow().text()).contains("Radio, call +34 612 345 678");

        Page stored = maple.visit(path(empty));
        assertThat(stored.form(path(empty))
                        .with("conditions", "Bring it back charged.")
                        .send()
                        .status())
                .as("asked once")
                .isEqualTo(303);
    }

    @Test
    void a_skill_is_known_or_wanted() {
        Page empty = start("SKILLS");
        Page chosen = empty.form(path(empty))
                .with("add", "soldering")
                .with("next", "add")
                .send();

        Page again = chosen.form(path(empty))
                .with("level-soldering", "NONE")
                .with("next", "go")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("level-soldering")).contains("how well you know it");

        Page wanted = again.form(path(empty))
                .with("learn-soldering", "yes")
                .with("next", "go")
                .send();
        assertThat(wanted.status()).isEqualTo(303);
        assertThat(maple.visit("/offers").text()).contains("Soldering (wants to learn)");
    }

    @Test
    void how_well_a_skill_is_known_says_its_owner_and_nobody_for_them() {
        Page empty = start("SKILLS");
        Page ticked = empty.form(path(empty))
                .with("add", "soldering")
                .with("next", "add")
                .send();
        assertThat(ticked.text()).contains("One more step", "How well do you know Soldering?");
        assertThat(ticked.document().select("input[name=level-soldering][checked]"))
                .isEmpty();
        assertThat(ticked.document().title()).startsWith("One more step:");

        Page searched = ticked.form(path(empty))
                .with("q", "interpret")
                .with("next", "search")
                .send();
        assertThat(searched.document().select("input[name=add]")).isNotEmpty();
        assertThat(searched.document().select("input[name=skill]").eachAttr("value"))
                .as("a search loses nothing")
                .containsExactly("soldering");

        Page unsaid = searched.form(path(empty)).with("next", "go").send();
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.errorAt("level-soldering")).contains("how well you know it");
        assertThat(unsaid.document().select(".summary a").text()).contains("Soldering", "how well you know it");
        assertThat(maple.visit("/offers").text()).doesNotContain("Soldering");

        unsaid.form(path(empty))
                .with("level-soldering", "LEARNING")
                .with("next", "go")
                .send();
        assertThat(maple.visit("/offers").text()).contains("Soldering (learning)");
    }

    @Test
    void a_change_that_somebody_overtook_is_not_saved() {
        Page empty = start("SPACE");
        Page first = empty.form(path(empty)).with("thing", "Cellar").send();
        Page second = empty.form(path(empty)).with("thing", "Attic").send();

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status())
                .as("the same ticket: the first answer again")
                .isEqualTo(303);
        assertThat(maple.visit("/offers").text()).contains("Cellar").doesNotContain("Attic");
        Page late = maple.visit(path(empty))
                .form(path(empty))
                .with("version", "0")
                .with("thing", "Attic")
                .send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.source()).contains("Attic");
    }

    @Test
    void nothing_ticked_comes_back_as_a_question() {
        Page again = maple.visit("/offers/new").form("/offers").no("kind").send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("kind")).contains("Please choose one");
    }

    @Test
    void what_was_found_stays_in_sight_when_nothing_of_it_was_ticked() {
        Page empty = start("SKILLS");

        Page words = empty.form(path(empty))
                .with("q", "interpret")
                .with("next", "add")
                .send();
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.errorAt("add")).contains("Please choose at least one");
        assertThat(words.document().select("input[name=add]")).isNotEmpty();

        Page text = words.form(path(empty))
                .with("text", "I build maps with QGIS and write Python.")
                .with("next", "add")
                .send();
        assertThat(text.errorAt("add")).isNotEmpty();
        assertThat(text.document().select("input[name=add]").eachAttr("value")).contains("python");
    }

    @Test
    void an_empty_draft_cannot_be_made_available() {
        Page empty = start("SKILLS");
        String offer = path(empty).replace("/skills", "");

        assertThat(maple.visit(offer).offers(offer + "/publication")).isFalse();
    }

    private Page start(String kind) {
        return maple.visit("/offers/new")
                .form("/offers")
                .with("kind", kind)
                .send()
                .follow();
    }

    /** Where the one form of the page posts to. */
    private static String path(Page page) {
        return page.document().select("main form").attr("action");
    }
}
