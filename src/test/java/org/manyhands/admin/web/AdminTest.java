package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** Whose the pages of administration are, and what they ask of whoever uses them. */
@QuarkusTest
class AdminTest extends TownTest {

    private static final String HILLSIDE = "/admin/hubs/" + Town.HILLSIDE;

    /** Every page of administration. */
    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/hubs/new",
            "/admin/logins/closure",
            "/admin/logins/reopening",
            "/admin/logins/sign-out",
            HILLSIDE);

    private final Visitor administrator = Visitor.as(Cast.ADMINISTRATOR);

    /** Whoever finds an administrator's unlocked screen gives nobody power; what makes things safer asks for nothing. */
    @Test
    void what_gives_power_asks_for_a_login_of_the_last_five_minutes() {
        Administration.closeLogin(Cast.VOLUNTEER);
        Visitor unlocked = Visitor.provenBefore(Cast.ADMINISTRATOR, Duration.ofMinutes(5));

        Page hub = unlocked.visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Mill Lane")
                .and("languages", "en")
                .send();
        Page coordinator = unlocked.visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();
        Page reopened = unlocked.visit("/admin/logins/reopening")
                .form("/admin/logins/reopening")
                .with("pseudonym", "wren")
                .with("reason", "It was a mistake.")
                .send();

        for (Page asked : List.of(hub, coordinator, reopened)) {
            assertThat(asked.status()).isEqualTo(401);
            assertThat(asked.document().select("main a[href^=/login?again=yes]"))
                    .isNotEmpty();
        }
        assertThat(administrator.visit("/admin").text()).doesNotContain("Mill Lane");
        assertThat(administrator.visit(HILLSIDE).text()).doesNotContain("Finch");

        hub.form("/admin/hubs/new").sentBy(administrator).send();
        coordinator.form(HILLSIDE + "/coordinators").sentBy(administrator).send();
        reopened.form("/admin/logins/reopening").sentBy(administrator).send();

        assertThat(administrator.visit("/admin").text()).contains("Mill Lane");
        assertThat(administrator.visit(HILLSIDE).text()).contains("Finch");
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status()).isEqualTo(200);
    }

    @Test
    void what_makes_things_safer_asks_for_no_recent_login() {
        Visitor unlocked = Visitor.provenBefore(Cast.ADMINISTRATOR, Duration.ofMinutes(5));

        for (String act : new String[] {"/admin/logins/sign-out", "/admin/logins/closure"}) {
            assertThat(unlocked.visit(act)
                            .form(act)
                            .with("pseudonym", "wren")
                            .with("reason", "Lost their phone.")
                            .send()
                            .status())
                    .as(act)
                    .isEqualTo(303);
        }
    }

    @Test
    void ending_a_coordinator_asks_for_a_recent_login_for_nobody_else_puts_the_hub_together_again() {
        String harbour = "/admin/hubs/" + Town.HARBOUR;
        String end = harbour + "/coordinators/" + Cast.SECOND_COORDINATOR.id() + "/end";
        Visitor unlocked = Visitor.provenBefore(Cast.ADMINISTRATOR, Duration.ofMinutes(5));

        Page asked = unlocked.visit(harbour).form(end).send();

        assertThat(asked.status()).isEqualTo(401);
        assertThat(administrator.visit(harbour).text()).contains("Sorrel");
        assertThat(administrator.visit(harbour).form(end).send().status()).isEqualTo(303);
        assertThat(administrator.visit(harbour).text()).doesNotContain("Sorrel");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ADMINISTRATOR", "NEWCOMER"},
            mode = EnumSource.Mode.EXCLUDE)
    void for_everybody_else_there_is_nothing_here(Cast cast) {
        for (String address : PAGES) {
            assertThat(Visitor.as(cast).visit(address).status()).as(address).isEqualTo(404);
        }
        assertThat(Visitor.as(cast)
                        .post("/admin/logins/closure", Map.of("pseudonym", "wren", "reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void the_anonymous_is_sent_to_sign_in(String address) {
        assertThat(Visitor.anonymous().visit(address).location()).startsWith("/login?to=");
    }

    @Test
    void another_verb_is_refused_and_a_bad_id_leads_nowhere() {
        assertThat(administrator.send("DELETE", "/admin").status()).isEqualTo(405);
        assertThat(administrator.visit("/admin/hubs/nonsense").status()).isEqualTo(404);
        assertThat(administrator
                        .visit("/admin/hubs/00000000-0000-4000-8100-000000000999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_post_without_its_ticket_is_refused() {
        assertThat(administrator
                        .post("/admin/logins/closure", Map.of("pseudonym", "wren", "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .post(HILLSIDE + "/coordinators", Map.of("pseudonym", "Finch"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void every_page_speaks_every_language() {
        for (Language language : Language.values()) {
            for (String address : PAGES) {
                Page page = administrator.speaking(language).visit(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.document().select("html").attr("lang")).isEqualTo(language.code());
            }
        }
    }
}
