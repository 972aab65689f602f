package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signed form tickets. A ticket says: this form was drawn by us, for this person, not long ago. It is 16 random bytes and
 * the second of issue, signed with HMAC-SHA-256 over both and its owner; that it is used once only is the business of
 * {@link Submissions}. Templates write it with {@code cdi:tickets.issue}.
 */
@Named("tickets")
@RequestScoped
public class Tickets {

    /** A form may lie open for a day; the row that remembers its use lives as long. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;
    private static final int BODY_BYTES = RANDOM_BYTES + Long.BYTES;

    @Inject
    TicketKey key;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A fresh ticket for a form on the page being drawn. */
    public String getIssue() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .put(random)
                .putLong(clock.instant().getEpochSecond())
                .array();
        byte[] signature = sign(body);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(body.length + signature.length)
                        .put(body)
                        .put(signature)
                        .array());
    }

    /**
     * Whether the ticket is ours, this owner's, and not too old. That nobody can say now who is asking is no fault of the
     * ticket's, and passes through.
     */
    boolean isGood(String ticket) {
        byte[] bytes = decoded(ticket);
        if (bytes.length < BODY_BYTES) {
            return false;
        }
        byte[] body = Arrays.copyOf(bytes, BODY_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, BODY_BYTES, bytes.length);
        return MessageDigest.isEqual(signature, sign(body))
                && Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(RANDOM_BYTES))
                        .plus(LIFE)
                        .isAfter(clock.instant());
    }

    private static byte[] decoded(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private byte[] sign(byte[] body) {
        return key.sign(body, actor.ticketOwner());
    }
}
