package org.manyhands.shared.text;

/**
 * A passage of a text that would lead to a person.
 *
 * @param kind what it looks like
 * @param start index of its first {@code char}
 * @param end index after its last {@code char}
 */
public record Trace(Kind kind, int start, int end) {

    /** What a trace looks like. */
    public enum Kind {
        PHONE,
        MAIL,
        ADDRESS,
        ACCOUNT,
        COORDINATES,
        /** a name in a messenger or social network, or the way into a meeting */
        HANDLE,
        /** a number that stands for one person, or a day of birth */
        IDENTITY
    }

    public Trace {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a trace covers at least one character");
        }
    }

    /** The passage itself. */
    public String in(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Trace other) {
        return start < other.end && other.start < end;
    }
}
