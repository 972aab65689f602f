package org.manyhands.shared.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a form or an address sent. What means nothing is nothing; whether that is a mistake, the caller knows. */
public final class Reading {

    private Reading() {}

    /** A text as it is kept: no null, no blanks around it, one kind of line end. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The same with so many characters at most: for words to look for, which need not come back whole. */
    public static String text(@Nullable String typed, int most) {
        String text = text(typed);
        return text.substring(0, Math.min(most, text.length()));
    }

    /** All that was ticked, or typed into fields of one name, in their order; may be empty. */
    public static List<String> texts(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Reading::text).toList();
    }

    /** The one of these that has this name. */
    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }

    /** A whole number of few digits, in whatever script they are written, or -1 for anything else. */
    public static int number(@Nullable String typed) {
        String digits = text(typed);
        return digits.matches("\\p{Nd}{1,6}") ? Integer.parseInt(digits) : -1;
    }

    /**
     * An id, where it has the shape of one; that does not mean that there is something with this id.
     *
     * @param read such as {@code NeedId::fromString}
     */
    public static <I> Optional<I> id(@Nullable String typed, Function<String, I> read) {
        try {
            return Optional.ofNullable(typed).map(read);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
