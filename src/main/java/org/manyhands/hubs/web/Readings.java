package org.manyhands.hubs.web;

import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.shared.Verdict;

/** Small readings that several pages of hubs share. */
final class Readings {

    private Readings() {}

    /** The reason of a verdict that may be told, or null. */
    static @Nullable HubRefusal of(Verdict<HubRefusal> verdict) {
        return verdict instanceof Verdict.Refused<HubRefusal> refused ? refused.reason() : null;
    }

    /** A whole number of few digits, or -1 for anything else. */
    static int number(String typed) {
        return typed.strip().matches("[0-9]{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
