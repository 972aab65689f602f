package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Making a hub, and naming who coordinates it first. */
@QuarkusTest
class AdministeredHubTest extends TownTest {

    private static final String HILLSIDE = "/admin/hubs/" + Town.HILLSIDE;

    private final Visitor administrator = Visitor.as(Cast.ADMINISTRATOR);

    @Test
    void an_administrator_makes_a_hub_and_names_who_coordinates_it() {
        Page hub = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Mill Lane")
                .with("mode", "CONFIRMED")
                .and("languages", "en")
                .send()
                .follow();
        assertThat(hub.text()).contains("Mill Lane", "Confirmed", "Nobody coordinates it yet");
        String address = hub.document().select("form[action$=/coordinators]").attr("action");

        Page named = hub.form(address).with("pseudonym", "finch").send().follow();

        assertThat(named.text()).contains("One coordinator").contains("Finch");
        assertThat(Visitor.as(Cast.UNATTACHED).visit("/me").text()).doesNotContain("No hub has taken you in");
    }

    @Test
    void a_hub_gets_two_coordinators_this_way_and_no_third() {
        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();

        Page full = administrator.visit(HILLSIDE);

        assertThat(full.text()).contains("2 coordinators");
        assertThat(full.offers(HILLSIDE + "/coordinators")).isFalse();
    }

    @Test
    void what_somebody_was_named_to_ends_on_their_next_request() {
        Visitor finch = Visitor.signingInAs(Cast.UNATTACHED);
        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();
        assertThat(finch.visit("/me").text()).doesNotContain("No hub has taken you in");

        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators/" + Cast.UNATTACHED.id() + "/end")
                .send();

        assertThat(finch.visit("/me").text()).contains("No hub has taken you in");
        assertThat(administrator.visit(HILLSIDE).text()).contains("One coordinator");
    }

    @Test
    void whose_login_is_closed_is_not_counted_as_coordinating_a_hub() {
        assertThat(administrator.visit("/admin").text()).contains("One coordinator");

        Administration.closeLogin(Cast.OUTSIDER);

        assertThat(administrator.visit("/admin").text())
                .contains("Nobody coordinates it yet")
                .doesNotContain("One coordinator");
    }

    @Test
    void whose_login_is_closed_leaves_the_place_of_a_first_coordinator_to_another() {
        name("Finch");
        assertThat(administrator.visit(HILLSIDE).offers(HILLSIDE + "/coordinators"))
                .isFalse();

        Administration.closeLogin(Cast.OUTSIDER);

        Page left = administrator.visit(HILLSIDE);
        assertThat(left.text()).contains("One coordinator", "Finch").doesNotContain("Thistle");
        assertThat(left.offers(HILLSIDE + "/coordinators")).isTrue();
        assertThat(name("Wren").status()).isEqualTo(303);
        Page full = administrator.visit(HILLSIDE);
        assertThat(full.text()).contains("2 coordinators", "Finch", "Wren");
        assertThat(full.offers(HILLSIDE + "/coordinators")).isFalse();
    }

    @Test
    void an_auditor_cannot_coordinate() {
        Page refused = administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", Cast.AUDITOR.pseudonym())
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("excludes this one");
        assertThat(refused.value("pseudonym")).isEqualTo(Cast.AUDITOR.pseudonym());
    }

    @Test
    void a_pseudonym_that_nobody_has_comes_back_as_typed() {
        Page refused = administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Nobody At All")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("Nobody has this pseudonym");
        assertThat(refused.value("pseudonym")).isEqualTo("Nobody At All");
    }

    @Test
    void a_hub_without_name_or_languages_comes_back_as_typed() {
        Page refused = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "M")
                .with("place", "lisb")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("name")).isNotBlank();
        assertThat(refused.errorAt("languages")).isNotBlank();
        assertThat(refused.value("place")).isEqualTo("lisb");
    }

    @Test
    void a_name_that_looks_like_contact_data_is_asked_about_before_it_is_stored() {
        Page warned = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Ring +351 21 123 45 67")
                .and("languages", "en")
                .send();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This could lead to a person", "+351 21 123 45 67");
        assertThat(warned.value("name")).isEqualTo("Ring +351 21 123 45 67");
        assertThat(administrator.visit("/admin").text()).doesNotContain("123 45 67");

        Page meant = warned.form("/admin/hubs/new").with("meant", "yes").send();
        assertThat(meant.follow().text()).contains("Ring +351 21 123 45 67");
    }

    private Page name(String pseudonym) {
        return administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", pseudonym)
                .send();
    }
}
