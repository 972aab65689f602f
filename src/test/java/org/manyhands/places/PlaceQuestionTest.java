package org.manyhands.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.Language;

class PlaceQuestionTest {

    private static final PlaceId LISBON = new PlaceId(2267057);

    private final PlaceQuestion question = new PlaceQuestion(new Gazetteer());

    @Test
    void no_words_are_no_place_and_no_problem() {
        assertThat(question.read("  ", null, Language.ENGLISH)).isEqualTo(PlaceAnswer.none());
        assertThat(question.read(null, "2267057", Language.ENGLISH)).isEqualTo(PlaceAnswer.none());
    }

    @Test
    void words_that_mean_one_place_are_taken_without_asking() {
        PlaceAnswer answer = question.read("Lisboa, Portugal", "", Language.SPANISH);

        assertThat(answer.chosen()).isEqualTo(LISBON);
        assertThat(told(answer).isPresent()).isFalse();
    }

    @Test
    void a_name_that_one_large_town_has_is_that_towns_and_others_of_the_same_name_are_asked_about_alone() {
        assertThat(question.read("Lisbon", "", Language.ENGLISH).chosen()).isEqualTo(LISBON);
        assertThat(question.read("Springfield", "", Language.ENGLISH).options())
                .allMatch(option -> option.label().startsWith("Springfield, "));
    }

    @Test
    void a_town_found_by_a_name_that_it_is_not_shown_under_says_by_which() {
        assertThat(question.read("Lisb", "", Language.ENGLISH).options())
                .extracting(PlaceAnswer.Option::label, PlaceAnswer.Option::otherName)
                .contains(tuple("Lisbon, Portugal", ""), tuple("Huambo, Angola", "Nova Lisboa"));
        assertThat(question.read("Lisb", "", Language.SPANISH).options())
                .as("the name in the reader's language is shown already")
                .extracting(PlaceAnswer.Option::label, PlaceAnswer.Option::otherName)
                .contains(tuple("Lisboa, Portugal", ""));
        assertThat(question.read("Springfield", "", Language.ENGLISH).options())
                .extracting(PlaceAnswer.Option::otherName)
                .containsOnly("");
    }

    @Test
    void a_name_that_names_of_larger_towns_begin_with_is_asked_about_though_one_town_alone_is_called_so() {
        PlaceAnswer san = question.read("San", "", Language.ENGLISH);

        assertThat(san.chosen()).isNull();
        assertThat(san.options()).extracting(PlaceAnswer.Option::label).anyMatch(label -> label.startsWith("San, "));
        assertThat(san.options())
                .extracting(PlaceAnswer.Option::label)
                .anyMatch(label -> label.startsWith("San Antonio, "));

        PlaceAnswer.Option first = san.options().getFirst();
        assertThat(question.read("San", first.id(), Language.ENGLISH).chosenId())
                .isEqualTo(first.id());
    }

    @Test
    void a_name_that_only_names_of_smaller_towns_begin_with_is_that_towns() {
        assertThat(question.read("Bern", "", Language.ENGLISH).typed()).contains("Switzerland");
        assertThat(question.read("Paris", "", Language.ENGLISH).typed()).contains("France");
    }

    @Test
    void the_very_label_of_one_place_is_taken_although_others_begin_so() {
        assertThat(question.read("Lisbon, Portugal", "", Language.ENGLISH).chosen())
                .isEqualTo(LISBON);
    }

    @Test
    void words_that_mean_several_places_come_back_with_a_choice_that_settles_it() {
        PlaceAnswer asked = question.read("Springfield", "", Language.ENGLISH);

        assertThat(asked.chosen()).isNull();
        assertThat(asked.typed()).isEqualTo("Springfield");
        assertThat(told(asked).isPresent()).isTrue();
        assertThat(told(asked).isWrong()).isFalse();
        assertThat(asked.options()).hasSizeGreaterThan(2);

        PlaceAnswer.Option second = asked.options().get(1);
        PlaceAnswer settled = question.read(asked.typed(), second.id(), Language.ENGLISH);
        assertThat(settled.chosenId()).isEqualTo(second.id());
        assertThat(settled.typed()).isEqualTo(second.label());
        assertThat(settled.options()).isEmpty();
    }

    @Test
    void another_name_over_a_stored_place_is_another_place() {
        PlaceAnswer stored = question.of(LISBON, Language.ENGLISH);

        assertThat(question.read(stored.typed(), stored.chosenId(), Language.ENGLISH))
                .isEqualTo(stored);
        assertThat(question.read("Valparaíso, Chile", stored.chosenId(), Language.ENGLISH)
                        .typed())
                .contains("Valpara");
    }

    @Test
    void a_name_of_nowhere_is_given_back_with_a_problem() {
        PlaceAnswer answer = question.read("Xyzzyville", "999999999", Language.ENGLISH);

        assertThat(answer.chosen()).isNull();
        assertThat(answer.typed()).isEqualTo("Xyzzyville");
        assertThat(answer.options()).isEmpty();
        assertThat(told(answer).of("place")).isEqualTo("places:unknown");
    }

    @Test
    void an_id_that_no_longer_exists_is_no_place() {
        assertThat(question.of(new PlaceId(999999998), Language.ENGLISH)).isEqualTo(PlaceAnswer.none());
    }

    private static FormErrors told(PlaceAnswer answer) {
        FormErrors errors = FormErrors.none();
        answer.tell(errors, name -> name);
        return errors;
    }
}
