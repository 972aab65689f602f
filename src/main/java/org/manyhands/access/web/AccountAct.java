package org.manyhands.access.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people can do with their login at the identity provider, started from here, never through its console. */
public enum AccountAct {
    /** Change the password. */
    PASSWORD("UPDATE_PASSWORD"),
    /** Set up an authenticator app. */
    AUTHENTICATOR("CONFIGURE_TOTP"),
    /** Get recovery codes. */
    RECOVERY("CONFIGURE_RECOVERY_AUTHN_CODES");

    private final String providersName;

    AccountAct(String providersName) {
        this.providersName = providersName;
    }

    /** How Keycloak calls it (an "application initiated action"). */
    String providersName() {
        return providersName;
    }

    /** The word for it in our addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this word; nothing for any other word. */
    static Optional<AccountAct> named(@Nullable String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
