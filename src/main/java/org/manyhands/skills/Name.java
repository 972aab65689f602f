package org.manyhands.skills;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label or alias of a skill as it stands in the files, with how it may be read in free text.
 *
 * @param text the name, where "/a" and "/ة" after a word stand for its feminine form too
 * @param language the code of a language that the site speaks, or "all" for names that are the same everywhere
 * @param reading what is asked of a text before the name counts
 * @param kind for {@link Reading#IN_COMPANY}, the kind of false friend it is
 */
record Name(
        String text,
        String language,
        boolean label,
        Reading reading,
        @Nullable String kind) {

    static final String ALL = "all";

    /** How a name may be read in free text. */
    enum Reading {
        /** Wherever it stands as whole words. */
        PLAIN,
        /** Everywhere too, but it only suggests the skill: "festival" and help at events. */
        HINT,
        /** Only as a whole tag, for words too wide for a sentence: "wind", "mapping". */
        TOPIC,
        /** Only written exactly so, as AI and API are. */
        AS_WRITTEN,
        /** Only in a text of the name's own language, for words that mean something else in another. */
        OWN_LANGUAGE,
        /** Only in the company that its kind of false friend asks for: Go, R, C, Excel. */
        IN_COMPANY,
        /** Never: a set phrase that only holds a name, as "state of the art" does. */
        NOTHING
    }

    private static final Map<String, Reading> MARKS = Map.of(
            "hint", Reading.HINT, "topic", Reading.TOPIC, "exact", Reading.AS_WRITTEN, "local", Reading.OWN_LANGUAGE);

    /** Reads "Go {short}", "festival {hint}" or a plain "PostgreSQL". */
    static Name parse(String written, String language, boolean label) {
        String text = written.strip();
        if (!text.endsWith("}")) {
            return new Name(text, language, label, Reading.PLAIN, null);
        }
        int brace = text.lastIndexOf('{');
        String mark = text.substring(brace + 1, text.length() - 1);
        String bare = text.substring(0, brace).strip();
        Reading reading = MARKS.get(mark);
        return reading != null
                ? new Name(bare, language, label, reading, null)
                : new Name(bare, language, label, Reading.IN_COMPANY, mark);
    }

    /** The name without the marks of feminine forms, as a person would write it. */
    String shown() {
        return text.replace("/ية", "").replace("/ة", "").replace("/a", "");
    }
}
