package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;

/**
 * Everything that people do at the login pages, without script: the pages are ours, so we answer for each of them.
 * Keycloak is asked directly, as the site asks it.
 */
class LoginPagesIT extends Journey {

    private static final String PASSWORD = "a long road to the sea";

    /** Long enough for the policy and still guessed at once; in small letters, in large ones and in both. */
    private static final List<String> TOO_COMMON =
            List.of("passwordpassword", "password1234", "QWERTYUIOP12", "ILoveYou1234");

    private static final Map<String, String> TOO_COMMON_SAID = Map.of(
            "en", "Many people use that password, so it is quickly guessed. Please choose another.",
            "es", "Mucha gente usa esa contraseña, así que se adivina enseguida. Elige otra, por favor.",
            "ar", "يستعمل كثيرون كلمة المرور هذه، فهي سريعة التخمين. يرجى اختيار غيرها.");

    @ParameterizedTest
    @CsvSource({"WIDE, en", "NARROW, es", "NARROW, ar"})
    void every_login_page_can_be_used_without_script(Device device, String language) {
        Traveller person = arrive(device, language);
        String login = "person-" + language;

        register(person, login, language);
        changePassword(person, login);
        Authenticator authenticator = setUpAuthenticator(person, login);
        List<String> codes = saveRecoveryCodes(person);
        signInWithSecondFactor(person, login, authenticator);
        signOut(person);
        signInWithRecoveryCode(person, login, codes.getFirst());
        goAstray(person);
    }

    private void register(Traveller person, String login, String language) {
        person.openLogin("");
        person.look("login");
        send(person, "#username", "nobody", "#password", "not the password");
        person.look("login-refused");
        person.find("main a[href*=registration]").click();
        person.look("register");
        send(person, "#username", login + "@example.org", "#password", "short", "#password-confirm", "other");
        person.look("register-refused");
        assertThat(person.find("#username").inputValue()).isEqualTo(login + "@example.org");
        assertThat(person.find(".error").count()).as("one error a field").isEqualTo(3);
        for (String common : TOO_COMMON) {
            send(person, "#username", login, "#password", common, "#password-confirm", common);
            assertThat(person.isAtLogin()).as("%s is too common", common).isTrue();
            assertThat(person.find(".error").allInnerTexts())
                    .as("what is said of %s", common)
                    .containsExactly(TOO_COMMON_SAID.get(language));
        }
        send(person, "#username", login, "#password", PASSWORD, "#password-confirm", PASSWORD);
        assertThat(person.isAtLogin()).as("registered").isFalse();
    }

    private void changePassword(Traveller person, String login) {
        person.openLogin("&kc_action=UPDATE_PASSWORD");
        person.signIn(login, PASSWORD);
        person.look("password");
        send(person, "#password-new", "short", "#password-confirm", "short");
        person.look("password-refused");
        person.find("button[name=cancel-aia]").click();
        assertThat(person.isAtLogin()).as("cancelled").isFalse();
    }

    private Authenticator setUpAuthenticator(Traveller person, String login) {
        person.openLogin("&kc_action=CONFIGURE_TOTP");
        person.signIn(login, PASSWORD);
        person.look("authenticator");
        send(person, "#totp", "000000");
        person.look("authenticator-refused");
        person.find("summary").click();
        Authenticator authenticator = new Authenticator(person.find(".secret").innerText());
        send(person, "#totp", authenticator.code(), "#userLabel", "one");
        return authenticator;
    }

    private List<String> saveRecoveryCodes(Traveller person) {
        person.look("recovery-codes");
        List<String> codes = person.find(".codes code").allInnerTexts();
        assertThat(codes).hasSize(12);
        person.find("input[name=saved]").check();
        send(person);
        assertThat(person.isAtLogin()).as("second factor is set up").isFalse();
        return codes;
    }

    private void signOut(Traveller person) {
        person.openLoginPage("/protocol/openid-connect/logout?client_id=manyhands");
        person.look("sign-out");
        send(person);
        person.look("signed-out");
    }

    private void signInWithSecondFactor(Traveller person, String login, Authenticator authenticator) {
        person.openLogin("");
        person.signIn(login, PASSWORD);
        person.look("second-factor");
        send(person, "#otp", "111111");
        person.look("second-factor-refused");
        send(person, "#otp", authenticator.nextCode());
        assertThat(person.isAtLogin()).as("signed in with the second factor").isFalse();
    }

    private void signInWithRecoveryCode(Traveller person, String login, String code) {
        person.openLogin("");
        person.signIn(login, PASSWORD);
        person.find("button[name=tryAnotherWay]").click();
        person.look("another-way");
        person.find(".ways button").last().click();
        person.look("recovery-code");
        send(person, "#recoveryCodeInput", "wrong");
        person.look("recovery-code-refused");
        send(person, "#recoveryCodeInput", code);
        assertThat(person.isAtLogin()).as("signed in with a recovery code").isFalse();
    }

    private void goAstray(Traveller person) {
        person.openLoginPage("/protocol/openid-connect/auth?client_id=nobody&response_type=code");
        person.look("astray");
    }

    /** Fills fields, given as selector and text in turn, and presses the page's one main button. */
    private static void send(Traveller person, String... fieldsAndTexts) {
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            person.find(fieldsAndTexts[i]).fill(fieldsAndTexts[i + 1]);
        }
        person.find("main button.primary").click();
    }
}
