package org.manyhands.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app does: six digits from a shared secret and the half minute we are in (RFC 6238, RFC 4226). */
final class Authenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS_A_STEP = 30;

    private final byte[] secret;

    /** @param secret in base 32, with or without spaces */
    Authenticator(String secret) {
        this.secret = decoded(secret.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    String code() {
        return code(0);
    }

    /** The code of the coming half minute: the server takes it early, and takes no code twice. */
    String nextCode() {
        return code(1);
    }

    private String code(int stepsAhead) {
        long step = Instant.now().getEpochSecond() / SECONDS_A_STEP + stepsAhead;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int digits = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return "%06d".formatted(digits % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            held = held << 5 | BASE_32.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
