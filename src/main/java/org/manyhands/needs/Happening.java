package org.manyhands.needs;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** One thing that happened to a need; {@code by} is null where it was no person, {@code concerned} is a new keeper or deputy. */
public record Happening(
        NeedAct act,
        @Nullable PersonId by,
        @Nullable PersonId concerned,
        @Nullable String reason,
        @Nullable String note,
        Instant at) {

    private static final Set<NeedAct> GIVEN_BACK = EnumSet.of(NeedAct.ASKED_BACK, NeedAct.DECLINED, NeedAct.REDRAFTED);

    /**
     * What a coordinator wrote when they last gave the need back: their question, or why they did not open it. Empty where the
     * last time went without words, or somebody took it up again since, whatever was asked before.
     *
     * @param history oldest first
     */
    public static Optional<String> lastWord(List<Happening> history) {
        return history.reversed().stream()
                .filter(happened -> GIVEN_BACK.contains(happened.act()))
                .findFirst()
                .map(Happening::note);
    }
}
