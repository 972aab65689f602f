package org.manyhands.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.text.Language;

/** Somebody finds an unlocked phone, or its owner is slow: contact details ask for a login of the last five minutes. */
@QuarkusTest
class RecentLoginTest extends TownTest {

    private static final String SECRET = "canary.wren.42";
    private static final Duration LONG = Duration.ofMinutes(5);

    private Sharing sharing = new Sharing(MatchId.random());

    @BeforeEach
    void theVolunteerHasADetailAndAnAgreedMatch() {
        sharing = new Sharing(Matches.agreed(database));
        sharing.add(Cast.VOLUNTEER, SECRET);
    }

    @Test
    void own_details_can_be_read_until_five_minutes_after_the_login_and_then_lead_to_it_and_back() {
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);

        TestClock.get().pass(LONG.minusSeconds(1));
        assertThat(wren.visit("/me/contact").text()).contains(SECRET);

        TestClock.get().pass(Duration.ofSeconds(1));
        Page late = wren.visit("/me/contact");
        assertThat(late.location()).isEqualTo("/login?to=%2Fme%2Fcontact&again=yes");
        assertThat(late.source()).doesNotContain(SECRET);
        assertThat(late.follow().location())
                .as("although somebody is signed in")
                .isEqualTo("/login/start?to=%2Fme%2Fcontact");
        assertThat(wren.visit("/me").status()).as("everything else goes on").isEqualTo(200);
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me/contact").text())
                .contains(SECRET);
    }

    @Test
    void what_counts_is_when_the_provider_says_the_login_was_made_and_not_when_the_session_began() {
        assertThat(Visitor.provenBefore(Cast.VOLUNTEER, LONG)
                        .visit("/me/contact")
                        .status())
                .isEqualTo(303);
        Visitor ahead = Visitor.provenBefore(Cast.VOLUNTEER, Duration.ofHours(-1));
        assertThat(ahead.visit("/me/contact").status()).isEqualTo(200);
        TestClock.get().pass(LONG);
        assertThat(ahead.visit("/me/contact").status())
                .as("a provider whose clock is ahead lends no more time")
                .isEqualTo(303);
    }

    @Test
    void a_detail_that_was_typed_too_slowly_is_kept_and_sent_once_after_the_login() {
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);
        Form form = wren.visit("/me/contact").form("/me/contact").with("value", "heron.99");

        TestClock.get().pass(LONG);
        Page kept = form.send();

        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.text()).contains("Confirm that it is you").contains("Nothing was changed");
        assertThat(kept.source()).contains("heron.99").doesNotContain(SECRET);
        assertThat(kept.document().select("main a[target=_blank]").attr("href"))
                .isEqualTo("/login?again=yes&to=%2Flogin%2Fdone");
        assertThat(wren.visit("/login?again=yes&to=%2Flogin%2Fdone").location()).startsWith("/login/start?");

        Form again = kept.form("/me/contact");
        assertThat(again.send().status()).as("without having signed in").isEqualTo(401);
        Visitor back = Visitor.signingInAs(Cast.VOLUNTEER);
        Page done = again.sentBy(back).send();
        assertThat(done.location()).isEqualTo("/me/contact?done=contacts.added");
        assertThat(again.sentBy(back).send().location())
                .as("the first answer again")
                .isEqualTo(done.location());
        assertThat(back.visit("/me/contact").document().select("form[action$=/removal]"))
                .hasSize(2);
    }

    @Test
    void another_person_who_signs_in_there_gets_nothing_of_the_first() {
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);
        Form form = wren.visit("/me/contact").form("/me/contact").with("value", "heron.99");
        TestClock.get().pass(LONG);
        Form again = form.send().form("/me/contact");

        Visitor other = Visitor.signingInAs(Cast.VETTED);

        assertThat(again.sentBy(other).send().status()).isEqualTo(403);
        assertThat(other.visit("/me/contact").source())
                .doesNotContain("heron.99")
                .doesNotContain(SECRET);
        assertThat(other.visit(match()).status()).isEqualTo(404);
        assertThat(other.visit(contact()).status()).isEqualTo(404);
    }

    @Test
    void the_page_of_a_match_shows_no_detail_of_ones_own_after_five_minutes_and_leads_to_where_it_can_be_ticked() {
        sharing.tickAll(Cast.VOLUNTEER);
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);
        assertThat(wren.visit(match()).text()).contains(SECRET).contains("you are asked to sign in once more");

        TestClock.get().pass(LONG);
        Page late = wren.visit(match());

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.source()).doesNotContain(SECRET);
        assertThat(late.text()).contains("You signed in more than five minutes ago");
        assertThat(late.document().select("main a[href=" + contact() + "]")).hasSize(1);
        assertThat(wren.visit(contact()).location())
                .isEqualTo("/login?to=" + contact().replace("/", "%2F") + "&again=yes");
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit(contact()).text()).contains(SECRET);
    }

    @Test
    void sharing_can_be_stopped_at_any_moment() {
        sharing.tickAll(Cast.VOLUNTEER);
        assertThat(sharing.look(Cast.ORGANISER).follow().text()).contains(SECRET);
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);

        TestClock.get().pass(LONG);
        Page stopped = wren.visit(match()).form(contact()).send();

        assertThat(stopped.location()).isEqualTo(match() + "?done=contacts.stopped");
        assertThat(sharing.read(Cast.ORGANISER).text()).doesNotContain(SECRET);
        assertThat(wren.visit(match()).document().select("form[action=" + contact() + "]"))
                .as("nothing is left to stop")
                .isEmpty();
    }

    @Test
    void what_was_ticked_too_slowly_is_ticked_after_the_login() {
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);
        String detail = wren.visit(match())
                .document()
                .select("form[action=" + contact() + "] input[name=detail]")
                .attr("value");
        Form form = wren.visit(match()).form(contact()).with("detail", detail);

        TestClock.get().pass(LONG);
        Page kept = form.send();
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.source()).doesNotContain(SECRET);
        assertThat(kept.text()).contains("What you chose").doesNotContain("What you typed");
        Page done =
                kept.form(contact()).sentBy(Visitor.signingInAs(Cast.VOLUNTEER)).send();

        assertThat(done.location()).isEqualTo(match() + "?done=contacts.released");
        assertThat(sharing.look(Cast.ORGANISER).follow().text()).contains(SECRET);
    }

    @Test
    void a_look_that_comes_too_late_is_no_look_and_leads_back_to_its_button() {
        sharing.tickAll(Cast.VOLUNTEER);
        Visitor maple = Visitor.signingInAs(Cast.ORGANISER);
        Form button = maple.visit(match()).form(contact() + "/looks");

        TestClock.get().pass(LONG);
        Page late = button.send();

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.document().select("main a.button-primary").attr("href"))
                .isEqualTo("/login?again=yes&to=" + contact().replace("/", "%2F"));
        assertThat(late.document().select("main a[target]"))
                .as("nothing waits in this tab")
                .isEmpty();
        assertThat(sharing.looksAt(Cast.VOLUNTEER)).isEmpty();
        Page back = Visitor.signingInAs(Cast.ORGANISER).visit(contact());
        assertThat(back.form(contact() + "/looks").send().follow().text()).contains(SECRET);
        assertThat(sharing.looksAt(Cast.VOLUNTEER)).hasSize(1);
    }

    @Test
    void what_was_looked_at_is_not_read_on_by_somebody_else_after_five_minutes() {
        sharing.tickAll(Cast.VOLUNTEER);
        Visitor maple = Visitor.signingInAs(Cast.ORGANISER);
        assertThat(maple.visit(match())
                        .form(contact() + "/looks")
                        .send()
                        .follow()
                        .text())
                .contains(SECRET);

        TestClock.get().pass(LONG);
        Page late = maple.visit(contact() + "/looks");

        assertThat(late.source()).doesNotContain(SECRET);
        assertThat(late.location()).startsWith("/login?to=").endsWith("&again=yes");
        assertThat(Visitor.signingInAs(Cast.ORGANISER)
                        .visit(contact() + "/looks")
                        .text())
                .as("the ten minutes of the look go on")
                .contains(SECRET);
    }

    @Test
    void removing_leads_back_to_the_page_of_its_button_and_removes_nothing() {
        Visitor wren = Visitor.signingInAs(Cast.VOLUNTEER);
        Page mine = wren.visit("/me/contact");
        String removal = mine.document().select("form[action$=/removal]").attr("action");

        TestClock.get().pass(LONG);
        Page late = mine.form(removal).send();

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.document().select("main a.button-primary").attr("href"))
                .isEqualTo("/login?again=yes&to=%2Fme%2Fcontact");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me/contact").text()).contains(SECRET);
    }

    @Test
    void a_second_factor_and_the_language_are_there_after_the_login_as_before() {
        Visitor juniper = Visitor.signingInAs(Cast.COORDINATOR);
        TestClock.get().pass(LONG);
        assertThat(juniper.visit("/me/contact").status()).isEqualTo(303);

        Visitor back = Visitor.signingInAs(Cast.COORDINATOR).speaking(Language.SPANISH);

        assertThat(back.visit("/me/contact").text()).contains("Mis datos de contacto");
        assertThat(back.speaking(Language.ENGLISH).visit("/me/second-factor").text())
                .contains("You signed in with a second factor");
        assertThat(Visitor.withPasswordOnly(Cast.COORDINATOR)
                        .visit("/me/second-factor")
                        .text())
                .as("it is the login that counts, and not the session before it")
                .contains("with your password only");
    }

    @Test
    void nothing_that_a_browser_sends_makes_a_login_look_newer() {
        Visitor wren = Visitor.provenBefore(Cast.VOLUNTEER, LONG);

        assertThat(wren.visit("/me/contact?auth_time=99999999999&max_age=99999").status())
                .isEqualTo(303);
        assertThat(wren.post("/me/contact", Map.of("kind", "SIGNAL", "value", "heron.99", "auth_time", "99999999999"))
                        .status())
                .isIn(400, 401, 403);
    }

    private String match() {
        return "/matches/" + sharing.match();
    }

    private String contact() {
        return match() + "/contact";
    }
}
