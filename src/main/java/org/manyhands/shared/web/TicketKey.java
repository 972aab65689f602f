package org.manyhands.shared.web;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What form tickets are signed with. A secret that can be guessed keeps the site from starting; the check is code and no
 * annotation, because a validator for configuration costs a tenth of the whole start.
 */
@Startup
@Singleton
class TicketKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_CHARACTERS = 32;

    private final SecretKeySpec key;

    TicketKey(SiteConfig site) {
        String secret = site.secret();
        if (secret.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException(
                    "manyhands.secret has to be at least %d characters long".formatted(LEAST_CHARACTERS));
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The signature of a ticket's body for this owner, 32 bytes. */
    byte[] sign(byte[] body, String owner) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(body);
            return mac.doFinal(owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
