package org.manyhands.shared.vault;

import java.util.Arrays;

/** An encrypted text as it lies in a {@code bytea} column. Only the {@link Vault} opens it; printing it tells nothing. */
public final class Sealed {

    /** Bytes that every sealed text takes at least; what is shorter is none, and tables refuse it. */
    static final int SHORTEST = 64;

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;
    private static final int CIPHER_ADDS = 64;

    private final byte[] ciphertext;

    /** What a column holds. */
    public Sealed(byte[] ciphertext) {
        this.ciphertext = ciphertext.clone();
    }

    /** Bytes that a text of so many characters takes at most, padded and sealed: for the check of its column. */
    static int longest(int characters) {
        return Padding.padded(characters * MOST_BYTES_OF_A_CHARACTER) + CIPHER_ADDS;
    }

    /** What goes into the column. */
    public byte[] bytes() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(ciphertext, sealed.ciphertext);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ciphertext);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
