package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets of invitation links: HMAC-SHA-256 of the invitation's id under the site's own secret. Whoever invited can be
 * shown the link again while it is open, and nobody who holds a copy of the database can make it: the database knows the
 * SHA-256 of it only.
 */
@ApplicationScoped
class InvitationSecret {

    private static final String PURPOSE = "hubs.invitation:";

    private final byte[] key;

    @Inject
    InvitationSecret(@ConfigProperty(name = "manyhands.secret") String secret) {
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** The secret of this invitation, 43 characters that may stand in an address. */
    String of(InvitationId invitation) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] secret = mac.doFinal((PURPOSE + invitation).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the database knows of a secret, right or wrong. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
