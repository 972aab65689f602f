package org.manyhands.shared.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: a sentence a field, in the reader's language, in the order of the fields. */
public final class FormErrors {

    /** One sentence about one field. */
    public record Entry(String field, String text) {}

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** Nothing is wrong (so far). */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a sentence; the first one about a field stays. */
    public FormErrors add(String field, String text) {
        sentences.putIfAbsent(field, text);
        return this;
    }

    /** The sentence about this field, or null. */
    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** Whether anything is wrong. */
    public boolean isPresent() {
        return !sentences.isEmpty();
    }

    /** All sentences, for the summary at the top of the form. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        sentences.forEach((field, text) -> entries.add(new Entry(field, text)));
        return entries;
    }
}
