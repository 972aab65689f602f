package org.manyhands.shared.vault;

import java.util.Arrays;

/** An encrypted text as it lies in a {@code bytea} column. Only the {@link Vault} opens it; printing it tells nothing. */
public final class Sealed {

    private final byte[] ciphertext;

    /** What a column holds. */
    public Sealed(byte[] ciphertext) {
        this.ciphertext = ciphertext.clone();
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
