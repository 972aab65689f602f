package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    /** They are for the day on which the app is lost; whoever has none signs in with the password, as without them. */
    @Test
    void recovery_codes_without_an_authenticator_app_are_not_asked_for() {
        Traveller person = arrive(Device.WIDE, "en");
        register(person, "codes-alone", "en");
        person.openLogin("&kc_action=CONFIGURE_RECOVERY_AUTHN_CODES");
        person.signIn("codes-alone", PASSWORD);
        saveRecoveryCodes(person);
        signOut(person);

        person.openLogin("");
        person.signIn("codes-alone", PASSWORD);

        assertThat(person.isAtLogin()).as("asked for more than the password").isFalse();
    }

    private void register(Traveller person, String login, String language) {
        person.openLogin("");
        look(person, "login");
        send(person, "#username", "nobody", "#password", "not the password");
        look(person, "login-refused");
        person.find("main a[href*=registration]").click();
        look(person, "register");
        send(person, "#username", login + "@example.org", "#password", "short", "#password-confirm", "other");
        look(person, "register-refused");
        assertThat(person.find("#username").inputValue()).isEqualTo(login + "@example.org");
        assertThat(person.find(".error").count()).as("one error a field").isEqualTo(3);
        assertThat(person.find(".summary:focus a").count())
                .as("read out first, with a way to each field")
                .isEqualTo(3);
        person.find(".summary a[href='#password']").click();
        assertThat(person.find("#password:focus, :target#password").count()).isEqualTo(1);
        for (String common : TOO_COMMON) {
            send(person, "#username", login, "#password", common, "#password-confirm", common);
            assertThat(person.isAtLogin()).as("%s is too common", common).isTrue();
            assertThat(person.find(".error").allInnerTexts())
                    .as("what is said of %s", common)
                    .containsExactly(TOO_COMMON_SAID.get(language));
            assertThat(person.find(".summary").count()).as("one thing alone").isZero();
            assertThat(person.find("#password:focus").count())
                    .as("where it has to be typed again")
                    .isEqualTo(1);
        }
        send(person, "#username", login, "#password", PASSWORD, "#password-confirm", PASSWORD);
        assertThat(person.isAtLogin()).as("registered").isFalse();
    }

    private void changePassword(Traveller person, String login) {
        person.openLogin("&kc_action=UPDATE_PASSWORD");
        person.signIn(login, PASSWORD);
        look(person, "password");
        send(person, "#password-new", "short", "#password-confirm", "short");
        look(person, "password-refused");
        person.find("button[name=cancel-aia]").click();
        assertThat(person.isAtLogin()).as("cancelled").isFalse();
    }

    private Authenticator setUpAuthenticator(Traveller person, String login) {
        person.openLogin("&kc_action=CONFIGURE_TOTP");
        person.signIn(login, PASSWORD);
        look(person, "authenticator");
        send(person, "#totp", "000000");
        look(person, "authenticator-refused");
        person.find("summary").click();
        Authenticator authenticator = new Authenticator(person.find(".secret").innerText());
        send(person, "#totp", authenticator.code(), "#userLabel", "one");
        return authenticator;
    }

    private List<String> saveRecoveryCodes(Traveller person) {
        look(person, "recovery-codes");
        List<String> codes = person.find(".codes code").allInnerTexts();
        assertThat(codes).hasSize(12);
        person.find("input[name=saved]").check();
        send(person);
        assertThat(person.isAtLogin()).as("second factor is set up").isFalse();
        return codes;
    }

    private void signOut(Traveller person) {
        person.openLoginPage("/protocol/openid-connect/logout?client_id=manyhands");
        look(person, "sign-out");
        send(person);
        look(person, "signed-out");
    }

    private void signInWithSecondFactor(Traveller person, String login, Authenticator authenticator) {
        person.openLogin("");
        person.signIn(login, PASSWORD);
        look(person, "second-factor");
        send(person, "#otp", "111111");
        look(person, "second-factor-refused");
        send(person, "#otp", authenticator.nextCode());
        assertThat(person.isAtLogin()).as("signed in with the second factor").isFalse();
    }

    private void signInWithRecoveryCode(Traveller person, String login, String code) {
        person.openLogin("");
        person.signIn(login, PASSWORD);
        person.find("button[name=tryAnotherWay]").click();
        look(person, "another-way");
        person.find(".ways button").last().click();
        look(person, "recovery-code");
        send(person, "#recoveryCodeInput", "wrong");
        look(person, "recovery-code-refused");
        send(person, "#recoveryCodeInput", code);
        assertThat(person.isAtLogin()).as("signed in with a recovery code").isFalse();
    }

    private void goAstray(Traveller person) {
        person.openLoginPage("/protocol/openid-connect/auth?client_id=nobody&response_type=code");
        look(person, "astray");
    }

    /** Examines the page as every other, asks for what each answer of the login pages has to say, and for the word on example data. */
    private void look(Traveller person, String name) {
        person.look(name);
        Map<String, String> said = person.headers();
        headers().forEach((header, value) -> assertThat(said.get(header))
                .as("%s of %s", header, name)
                .isEqualTo(value));
        assertThat(said).as("headers of %s", name).doesNotContainKeys("server", "x-powered-by");
        assertThat(person.find(".strip").innerText())
                .as("example data on %s", name)
                .isNotBlank();
    }

    /**
     * What Keycloak says by itself (deploy/keycloak/realm.json); the edge says the rest. Written out once more, so that a change
     * needs two hands.
     */
    private Map<String, String> headers() {
        return Map.of(
                "content-security-policy",
                "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'none'; "
                        + "connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; "
                        + "worker-src 'none'; manifest-src 'none'; form-action 'self' "
                        + stack().site() + "; frame-ancestors 'none'; base-uri 'none'; "
                        + "require-trusted-types-for 'script'; trusted-types 'none'",
                "referrer-policy",
                "same-origin",
                "strict-transport-security",
                "max-age=63072000; includeSubDomains",
                "x-content-type-options",
                "nosniff",
                "x-frame-options",
                "DENY",
                "x-robots-tag",
                "noindex, noarchive");
    }

    /** Fills fields, given as selector and text in turn, and presses the page's one main button. */
    private static void send(Traveller person, String... fieldsAndTexts) {
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            person.find(fieldsAndTexts[i]).fill(fieldsAndTexts[i + 1]);
        }
        person.find("main button.primary").click();
    }
}
