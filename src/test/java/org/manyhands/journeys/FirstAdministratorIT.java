package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.manyhands.browser.Device;
import org.manyhands.local.LocalStack;

/** The first login of a new installation, configured as for real people: a second factor is demanded, and can be had. */
class FirstAdministratorIT extends Journey {

    private static final String LOGIN = "looks-after-it";
    private static final String PASSWORD = "a long road to the sea";
    private static final String ASKED = "To work as administrator, add a second factor";

    private static @Nullable World installation;

    @Override
    World world() {
        World there = installation;
        if (there == null) {
            there = World.of(LocalStack.newlyInstalled(LOGIN));
            installation = there;
        }
        return there;
    }

    @AfterAll
    static void isTakenDown() {
        if (installation != null) {
            installation.stack().close();
            installation = null;
        }
    }

    @Test
    void the_first_administrator_signs_in_adds_a_second_factor_and_administers() {
        Traveller person = arrive();
        joins(person);
        hasNoPowersYetAndIsShownTheWay(person);
        Authenticator authenticator = setsUpAnAuthenticator(person);
        List<String> codes = keepsRecoveryCodes(person);

        assertThat(person.path()).isEqualTo("/me/second-factor");
        assertThat(person.text()).as("not used yet").contains("your password only");
        person.follow("I have one: sign in with it");
        person.signIn(LOGIN, PASSWORD);
        send(person, "#otp", authenticator.nextCode());
        assertThat(person.path()).isEqualTo("/my-work");
        assertThat(person.text()).doesNotContain(ASKED);
        administers(person);

        signsInWithARecoveryCode(person, codes.getFirst());
        administers(person);

        provesAgainWithARecoveryCode(person, codes.get(1));
        administers(person);
    }

    private void joins(Traveller person) {
        person.open("/");
        person.find("main a[href='/login?new=yes']").click();
        assertThat(person.find(".strip").count()).as("example data").isZero();
        send(person, "#username", LOGIN, "#password", PASSWORD, "#password-confirm", PASSWORD);
        person.find("input[name=pseudonym]").fill("Early Lark");
        person.find("main form.form button[type=submit]").first().click();
    }

    private void hasNoPowersYetAndIsShownTheWay(Traveller person) {
        person.open("/admin");
        assertThat(person.text()).contains("There is nothing here").contains(ASKED);
        person.look("dormant-admin");
        person.open("/me/second-factor");
        person.look("second-factor-how");
        Traveller onThePhone = arrive(Device.NARROW, "ar");
        onThePhone.open("/login");
        onThePhone.signIn(LOGIN, PASSWORD);
        onThePhone.look("dormant-work");
        onThePhone.open("/me/second-factor");
        onThePhone.look("second-factor-how");
        person.open("/");
        assertThat(person.path()).isEqualTo("/my-work");
        assertThat(person.text()).contains(ASKED);
        person.look("dormant-work");
    }

    private Authenticator setsUpAnAuthenticator(Traveller person) {
        person.follow("Set up an authenticator app");
        person.signIn(LOGIN, PASSWORD);
        person.find("summary").click();
        Authenticator authenticator = new Authenticator(person.find(".secret").innerText());
        send(person, "#totp", authenticator.code(), "#userLabel", "one");
        return authenticator;
    }

    private List<String> keepsRecoveryCodes(Traveller person) {
        List<String> codes = person.find(".codes code").allInnerTexts();
        person.find("input[name=saved]").check();
        send(person);
        return codes;
    }

    private void signsInWithARecoveryCode(Traveller person, String code) {
        person.open("/logout");
        person.open("/login");
        usesARecoveryCode(person, code);
        assertThat(person.path()).isEqualTo("/my-work");
        assertThat(person.text()).doesNotContain(ASKED);
    }

    private void provesAgainWithARecoveryCode(Traveller person, String code) {
        fiveMinutesPassSinceEveryLogin();
        person.open("/me/contact");
        assertThat(person.isAtLogin()).as("asked again who they are").isTrue();
        usesARecoveryCode(person, code);
        assertThat(person.path()).isEqualTo("/me/contact");
    }

    private void usesARecoveryCode(Traveller person, String code) {
        person.signIn(LOGIN, PASSWORD);
        person.find("button[name=tryAnotherWay]").click();
        person.find(".ways button").last().click();
        send(person, "#recoveryCodeInput", code);
    }

    private void administers(Traveller person) {
        person.open("/admin");
        assertThat(person.title()).isEqualTo("Administration");
        person.open("/admin/hubs/new");
        assertThat(person.find("form[action='/admin/hubs/new']").count())
                .as("may begin a hub")
                .isEqualTo(1);
    }

    /** Fills fields, given as selector and text in turn, and presses the login page's one main button. */
    private static void send(Traveller person, String... fieldsAndTexts) {
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            person.find(fieldsAndTexts[i]).fill(fieldsAndTexts[i + 1]);
        }
        person.find("main button.primary").click();
    }
}
