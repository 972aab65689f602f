package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;
import org.manyhands.scenarios.Cast;

/** From nothing to a person: an account at Keycloak, a pseudonym here, and every way in and out. */
class SignInIT extends Journey {

    private static final String PASSWORD = "a long road to the sea";

    @ParameterizedTest
    @CsvSource({"WIDE, en", "NARROW, es", "NARROW, ar"})
    void somebody_new_makes_an_account_takes_a_name_and_says_how_they_can_help(Device device, String language) {
        Traveller person = arrive(device, language);
        String login = "first-steps-" + language;

        person.open("/");
        person.look("front");
        person.find("main a[href='/login?new=yes']").click();
        person.find("#username").fill(login);
        person.find("#password").fill(PASSWORD);
        person.find("#password-confirm").fill(PASSWORD);
        person.find("main button.primary").click();

        person.look("welcome");
        assertThat(person.path()).startsWith("/welcome");
        assertThat(person.text()).doesNotContain(login);
        person.find("input[name=pseudonym]").fill(login);
        next(person);
        person.look("welcome-refused");
        person.find("input[name=pseudonym]").fill("Quiet Badger " + language);
        next(person);
        person.look("welcome-languages");
        next(person);
        person.find("input[name=place]").fill("springf");
        next(person);
        person.look("welcome-place-which");
        person.find("input[name=placeId]").first().check();
        next(person);
        person.look("welcome-time");
        next(person);
        person.look("welcome-limit");
        next(person);
        person.look("me-new");
        assertThat(person.title()).isEqualTo("Quiet Badger " + language);

        person.open("/me/profile");
        person.look("profile");
        person.open("/me/sessions");
        person.look("sessions");
        person.open("/logout");
        person.look("signed-out");
        person.open("/me");
        assertThat(person.isAtLogin()).as("signed out").isTrue();
    }

    @Test
    void somebody_known_comes_back_to_where_they_were_going() {
        Traveller person = arrive();
        person.open("/me/profile");
        assertThat(person.isAtLogin()).isTrue();

        person.signIn(Cast.VOLUNTEER.login(), Cast.VOLUNTEER.password());

        assertThat(person.path()).isEqualTo("/me/profile");
        assertThat(person.cookies())
                .as("of ours, the session only")
                .contains("__Host-session")
                .noneMatch(name -> name.contains("q_"));
    }

    @Test
    void changing_the_password_begins_here_asks_for_the_old_one_and_ends_here() {
        Traveller person = arrive();
        person.signIn(Cast.VETTED);
        person.open("/login?act=password&to=/me");
        assertThat(person.isAtLogin()).as("asked to sign in once more").isTrue();
        person.signIn(Cast.VETTED.login(), Cast.VETTED.password());
        assertThat(person.find("#password-new").count()).isEqualTo(1);

        person.find("button[name=cancel-aia]").click();

        assertThat(person.path()).isEqualTo("/me");
        assertThat(person.title()).isEqualTo(Cast.VETTED.pseudonym());
    }

    @Test
    void changing_the_password_ends_every_other_session_at_once() {
        Traveller owner = arrive();
        Traveller thief = arrive();
        thief.signIn(Cast.VETTED);
        thief.open("/me");
        assertThat(thief.path()).as("in with the password that was learnt").isEqualTo("/me");

        owner.open("/login?act=password&to=/me");
        owner.signIn(Cast.VETTED.login(), Cast.VETTED.password());
        // The same once more: others of the town sign in with it, and the login page asks no other.
        owner.find("#password-new").fill(Cast.VETTED.password());
        owner.find("#password-confirm").fill(Cast.VETTED.password());
        owner.find("main button.primary").click();

        assertThat(owner.path()).isEqualTo("/me");
        assertThat(owner.text()).contains("you are signed out everywhere else");
        thief.open("/me");
        assertThat(thief.isAtLogin()).isTrue();
    }

    @Test
    void leaving_forgets_everything_at_once() {
        Traveller person = arrive();
        person.signIn(Cast.VOLUNTEER);
        person.open("/exit");

        assertThat(person.cookies()).as("cookies of this site").doesNotContain("__Host-session");
        person.open("/me");
        assertThat(person.isAtLogin()).isTrue();
    }

    @Test
    void signing_in_is_in_the_language_that_was_chosen_here() {
        Traveller person = arrive();
        person.open("/");
        person.find(".masthead .drop summary").last().click();
        person.find(".masthead button[name=language][value=es]").click();
        assertThat(person.find("html").getAttribute("lang")).isEqualTo("es");
        person.open("/login");

        assertThat(person.find("html").getAttribute("lang")).isEqualTo("es");
    }

    @Test
    void a_closed_login_gets_in_no_more_until_it_is_opened_again() {
        Traveller administrator = arrive();
        Traveller outsider = arrive();
        outsider.signIn(Cast.UNATTACHED);
        administrator.signIn(Cast.ADMINISTRATOR);
        administrator.look("front-administrator");
        administrator.open("/admin");
        administrator.look("admin");
        administrator.open("/admin/hubs/new");
        administrator.look("admin-new-hub");
        administrator.open("/admin/logins/closure");
        administrator.look("admin-close-login");
        administrator.find("input[name=pseudonym]").fill(Cast.UNATTACHED.pseudonym());
        administrator.find("textarea[name=reason]").fill("Only an example.");
        administrator.find("main button[type=submit]").first().click();
        assertThat(administrator.path()).startsWith("/admin?done=");

        outsider.open("/me");

        assertThat(outsider.isAtLogin()).as("at once").isTrue();
        outsider.signIn(Cast.UNATTACHED.login(), Cast.UNATTACHED.password());
        assertThat(outsider.path()).as("neither here nor there").doesNotStartWith("/me");

        administrator.open("/login?again=yes&to=/admin/logins/reopening");
        administrator.signIn(Cast.ADMINISTRATOR.login(), Cast.ADMINISTRATOR.password());
        administrator.look("admin-reopen-login");
        administrator.find("input[name=pseudonym]").fill(Cast.UNATTACHED.pseudonym());
        administrator.find("textarea[name=reason]").fill("Only an example, and over.");
        administrator.find("main button[type=submit]").first().click();
        assertThat(administrator.path()).startsWith("/admin?done=");

        Traveller again = arrive();
        assertThat(getsIn(again)).as("Keycloak was told too").isTrue();
    }

    /** The identity provider is told by a job of its own, a little later. */
    private static boolean getsIn(Traveller person) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        do {
            person.open("/me");
            if (person.isAtLogin()) {
                person.signIn(Cast.UNATTACHED.login(), Cast.UNATTACHED.password());
            }
        } while (!person.path().startsWith("/me") && Instant.now().isBefore(patience));
        return person.path().startsWith("/me");
    }

    private static void next(Traveller person) {
        person.find("main form.form button[type=submit]").first().click();
    }
}
