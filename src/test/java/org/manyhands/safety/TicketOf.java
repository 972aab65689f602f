package org.manyhands.safety;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;

/**
 * A good ticket for a form that somebody was never shown: so that what refuses their post is the policy and not the missing
 * ticket. Made as {@code shared.web.Tickets} makes them, which only the tests can, because they know the secret.
 */
final class TicketOf {

    private TicketOf() {}

    /** A fresh ticket of this person, or of anybody who is not signed in. */
    static String part(Part part) {
        return account(part.cast().map(Cast::account).orElse("nobody"));
    }

    /** A fresh ticket of this account. */
    static String account(String account) {
        return made(
                account,
                ConfigProvider.getConfig().getValue("manyhands.secret", String.class),
                TestClock.get().instant());
    }

    /** A ticket of this owner, signed with this secret at this moment. */
    static String made(String owner, String secret, Instant at) {
        UUID random = UUID.randomUUID();
        byte[] body = ByteBuffer.allocate(24)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .putLong(at.getEpochSecond())
                .array();
        byte[] signature = signed(body, owner, secret);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(body.length + signature.length)
                        .put(body)
                        .put(signature)
                        .array());
    }

    private static byte[] signed(byte[] body, String owner, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(body);
            return mac.doFinal(owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
