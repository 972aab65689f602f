package org.manyhands.shared.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a form comes back: what is wrong with it; what is asked on because an answer could mean several things, which is
 * nobody's mistake; and what would lead to a person, before others can read it. A sentence a field, in the reader's language, in
 * the order of the fields.
 */
public final class FormErrors {

    /** One sentence about one field. */
    public record Entry(String field, String text) {}

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final List<Warnings.Warning> traces = new ArrayList<>();

    /** Nothing is wrong (so far). */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a sentence; the first one about a field stays. */
    public FormErrors add(String field, String text) {
        sentences.putIfAbsent(field, text);
        return this;
    }

    /** Asks on: the form comes back with a choice of this name and the sentence that leads to it. */
    public FormErrors ask(String choice, String text) {
        questions.putIfAbsent(choice, text);
        return this;
    }

    /**
     * Warns of a passage: the form comes back and asks whether it is meant to stand there ({@code tags/traces.html}). One that
     * was said to be meant is nothing wrong; where the form comes back for another reason, it stands there with its tick.
     */
    public FormErrors warn(Warnings.Warning warning) {
        traces.add(warning);
        return this;
    }

    /** What was warned of, whether it was said to be meant or not. */
    public Warnings traces() {
        return new Warnings(List.copyOf(traces));
    }

    /** The sentence about this field, or null. */
    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** Whether the form comes back: something is wrong, asked on or warned of. */
    public boolean isPresent() {
        return isWrong() || !questions.isEmpty();
    }

    /** Whether anything is wrong or warned of. */
    public boolean isWrong() {
        return !sentences.isEmpty() || isWarned();
    }

    /** Whether the form comes back with nothing but that warning, so that no summary leads to it. */
    public boolean isOnlyWarned() {
        return sentences.isEmpty() && questions.isEmpty() && isWarned();
    }

    private boolean isWarned() {
        return !traces().isMeant();
    }

    /** All that is wrong, for the summary at the top of the form. */
    public List<Entry> entries() {
        return entries(sentences);
    }

    /** All that is asked on, for the same place. */
    public List<Entry> questions() {
        return entries(questions);
    }

    private static List<Entry> entries(Map<String, String> sentences) {
        List<Entry> entries = new ArrayList<>();
        sentences.forEach((field, text) -> entries.add(new Entry(field, text)));
        return entries;
    }
}
