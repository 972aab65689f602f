package org.manyhands.shared.text;

import java.text.Normalizer;

/** How long a text is as people count it: code points after composition (NFC), so that "é" is one however it was typed. */
public final class TextLength {

    private TextLength() {}

    /** The number of characters. */
    public static int of(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }
}
