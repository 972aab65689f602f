package org.manyhands.shared.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Fills a text up to 64, 256, 1,024 or 4,096 bytes (then multiples of 4,096), so that the length of a ciphertext does not
 * tell a phone number from a sentence. The first four bytes hold the true length.
 */
final class Padding {

    private static final int[] STEPS = {64, 256, 1_024, 4_096};

    private Padding() {}

    static byte[] pad(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(padded(plain.length))
                .putInt(plain.length)
                .put(plain)
                .array();
    }

    static String unpad(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        byte[] plain = new byte[buffer.getInt()];
        buffer.get(plain);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** How many bytes a text of so many takes. */
    static int padded(int bytes) {
        int needed = bytes + Integer.BYTES;
        for (int step : STEPS) {
            if (needed <= step) {
                return step;
            }
        }
        int largest = STEPS[STEPS.length - 1];
        return (needed + largest - 1) / largest * largest;
    }
}
