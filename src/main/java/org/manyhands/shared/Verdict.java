package org.manyhands.shared;

/**
 * What a policy answers. {@code hidden} means that for this actor the thing does not exist: the answer is the same as
 * for a missing one, byte for byte. {@code refused} is for what the actor may know of but not do now, with the reason.
 *
 * @param <R> the feature's enum of reasons; each has a sentence in its message bundle
 */
public sealed interface Verdict<R extends Enum<R>> {

    /** The act may go on. */
    record Allowed<R extends Enum<R>>() implements Verdict<R> {}

    /** The act may not go on, for a reason that the actor may hear. */
    record Refused<R extends Enum<R>>(R reason) implements Verdict<R> {}

    /** The thing does not exist for this actor. */
    record Hidden<R extends Enum<R>>() implements Verdict<R> {}

    /** The act may go on. */
    static <R extends Enum<R>> Verdict<R> allowed() {
        return new Allowed<>();
    }

    /** The act may not go on, for a reason that the actor may hear. */
    static <R extends Enum<R>> Verdict<R> refused(R reason) {
        return new Refused<>(reason);
    }

    /** The thing does not exist for this actor. */
    static <R extends Enum<R>> Verdict<R> hidden() {
        return new Hidden<>();
    }

    /** Whether the act may go on. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * Passes on anything but {@code hidden}.
     *
     * @throws Absent if the thing does not exist for the actor
     */
    default Verdict<R> orAbsent() {
        if (this instanceof Hidden) {
            throw new Absent();
        }
        return this;
    }
}
