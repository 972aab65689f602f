package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** What a page of a failure gives back is called as on the form it was typed into. */
@QuarkusTest
class GivenBackTest extends TownTest {

    private static final String SETTINGS = "/groups/" + Town.LEGAL_AID + "/settings";

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Name, Alias, What does the group do?",
        "SPANISH, Nombre, Alias, ¿Qué hace el grupo?",
        "ARABIC, الاسم, الاسم البديل, ماذا تفعل المجموعة؟"
    })
    void texts_are_called_by_the_labels_of_their_fields(Language language, String name, String alias, String does) {
        Page failed = Visitor.as(Cast.ORGANISER)
                .speaking(language)
                .post(
                        SETTINGS,
                        "ticket=none&name=Harbour Legal&alias=A group of help&description=We help.&nameHidden=no&sensitivity=OPEN&place=&placeId=&version=0");

        assertThat(failed.status()).isEqualTo(403);
        assertThat(labels(failed)).containsExactly(name, alias, does);
    }

    @Test
    void a_town_and_languages_come_back_by_their_names_alone() {
        Page failed = Visitor.anonymous()
                .post(
                        "/needs/" + Town.INTAKE_LIST + "/edit",
                        "ticket=none&title=Our list&place=Lisbon&placeId=2267057&languages=en&languages=es&version=0");

        assertThat(failed.status()).isEqualTo(401);
        assertThat(labels(failed)).containsExactly("In one line", "Town");
        assertThat(failed.document().select("main textarea").eachText()).containsExactly("Our list", "Lisbon");
        assertThat(failed.document().select("main input[type=hidden]").eachAttr("value"))
                .as("sent along unseen")
                .contains("2267057", "en", "es");
    }

    @Test
    void two_forms_with_a_field_of_one_name_are_told_apart_by_where_they_are_sent() {
        String group = "/groups/" + Town.LEGAL_AID;

        assertThat(labels(Visitor.as(Cast.COORDINATOR).post(group + "/accreditation", "ticket=none&reason=We met.")))
                .containsExactly("On what does the trust rest?");
        assertThat(labels(Visitor.as(Cast.COORDINATOR).post(group + "/refusal", "ticket=none&reason=Call me.")))
                .containsExactly("Reason");
    }

    @Test
    void what_has_no_label_in_a_template_is_counted() {
        assertThat(labels(Visitor.as(Cast.UNATTACHED)
                        .post("/hubs/" + Town.HARBOUR + "/application", "ticket=none&answer=I mend.&version=0")))
                .containsExactly("Text 1");
    }

    /** As after an update of the site that moved the address while somebody was writing. */
    @ParameterizedTest
    @CsvSource({"/needs/of-yesterday/note, 404", "/promises, 405", "/no-such-page, 404"})
    void what_no_address_takes_comes_back_all_the_same(String address, int status) {
        Page failed =
                Visitor.as(Cast.ORGANISER).post(address, "ticket=none&note=Nine+sheets%2C+two+pages&urgency=SOON");

        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.document().select("main textarea").eachText()).containsExactly("Nine sheets, two pages");
        assertThat(failed.text()).doesNotContain("SOON");
    }

    @Test
    void what_another_site_has_filled_in_does_not() {
        for (String address : List.of(SETTINGS, "/no-such-page")) {
            Page refused = Visitor.as(Cast.ORGANISER).lured().post(address, "ticket=none&name=Not mine");

            assertThat(refused.status()).as(address).isEqualTo(403);
            assertThat(refused.document().html()).as(address).doesNotContain("Not mine");
        }
    }

    private static List<String> labels(Page page) {
        return page.document().select("main label[for^=given-]").eachText();
    }
}
