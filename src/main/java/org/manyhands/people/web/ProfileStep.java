package org.manyhands.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions of a profile, in their order at the first login; later each can be changed on its own. */
public enum ProfileStep {
    LANGUAGES,
    PLACE,
    TIME,
    LIMIT;

    static final ProfileStep FIRST = LANGUAGES;

    private static final List<ProfileStep> ORDER = List.of(values());

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ProfileStep> named(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** How another question stands while this one is asked, in the words of the tag {@code step}. */
    public String stateOf(String other) {
        int order = valueOf(other).compareTo(this);
        return order < 0 ? "done" : order == 0 ? "current" : "todo";
    }

    /**
     * Where this question is asked.
     *
     * @param then on the way in, where the person was going when they signed in; null later, from the profile
     */
    String address(@Nullable String then) {
        return "/me/profile/" + word()
                + (then == null ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    /** Its place in the order, from 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** Where to go after the answer: on the way in to the next question and at last to where the person was going. */
    String next(@Nullable String then) {
        if (then == null) {
            return "/me/profile";
        }
        return number() < ORDER.size() ? ORDER.get(number()).address(then) : then;
    }
}
