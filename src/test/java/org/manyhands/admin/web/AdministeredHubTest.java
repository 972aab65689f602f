package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
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
    void whoever_sends_coordinators_away_puts_nobody_in_their_place() {
        Form naming =
                administrator.visit(HILLSIDE).form(HILLSIDE + "/coordinators").with("pseudonym", "Wren");
        name("Finch");

        Administration.closeLogin(Cast.OUTSIDER);

        Page left = administrator.visit(HILLSIDE);
        assertThat(left.text()).contains("One coordinator", "Finch").doesNotContain("Thistle");
        assertThat(left.offers(HILLSIDE + "/coordinators")).isFalse();
        Page refused = naming.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("takes a second person’s yes");
        assertThat(administrator.visit(HILLSIDE).text()).doesNotContain("Wren");
    }

    @Test
    void a_hub_that_people_have_joined_gets_no_second_coordinator_from_an_administrator() throws SQLException {
        Form naming =
                administrator.visit(HILLSIDE).form(HILLSIDE + "/coordinators").with("pseudonym", "Finch");
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at, ended_at) values (gen_random_uuid(), '"
                        + Cast.VOLUNTEER.id() + "', 'MEMBER', 'HUB', '" + Town.HILLSIDE
                        + "', '2026-02-01T10:00:00Z', '2026-02-02T10:00:00Z')");

        Page refused = naming.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("takes a second person’s yes");
        assertThat(Visitor.as(Cast.UNATTACHED).visit("/me").text()).contains("No hub has taken you in");
    }

    @Test
    void the_last_coordinator_is_not_sent_away_and_somebody_who_can_sign_in_has_to_stay() {
        name("Finch");
        Form first = administrator.visit(HILLSIDE).form(HILLSIDE + "/coordinators/" + Cast.OUTSIDER.id() + "/end");
        Form second = administrator.visit(HILLSIDE).form(HILLSIDE + "/coordinators/" + Cast.UNATTACHED.id() + "/end");
        assertThat(first.send().status()).isEqualTo(303);

        Page refused = second.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nobody else coordinates this hub", "Finch");
        assertThat(refused.offers(HILLSIDE + "/coordinators/" + Cast.UNATTACHED.id() + "/end"))
                .isFalse();
        assertThat(Visitor.as(Cast.UNATTACHED).visit("/me").text()).doesNotContain("No hub has taken you in");
    }

    @Test
    void coordinators_read_who_was_named_beside_them_and_who_went() {
        String hub = "/hubs/" + Town.HILLSIDE;
        name("Finch");
        assertThat(Visitor.as(Cast.OUTSIDER).visit(hub).text()).contains("Finch", "coordinates since 2 March 2026");

        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators/" + Cast.UNATTACHED.id() + "/end")
                .send();

        assertThat(Visitor.as(Cast.OUTSIDER).visit(hub).text())
                .contains("Finch", "coordinated from 2 March 2026 to 2 March 2026");
        for (Cast other : new Cast[] {Cast.VOLUNTEER, Cast.COORDINATOR, Cast.ADMINISTRATOR}) {
            assertThat(Visitor.as(other).visit(hub).text()).as(other.name()).doesNotContain("Finch");
        }
        assertThat(Visitor.anonymous().visit(hub).text()).doesNotContain("Finch");
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

        Page meant = warned.form("/admin/hubs/new").ticked("meant").send();
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
