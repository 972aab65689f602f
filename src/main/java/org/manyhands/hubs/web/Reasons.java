package org.manyhands.hubs.web;

import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.shared.Verdict;

/** Why something may not be done, for the page that says so. */
final class Reasons {

    private Reasons() {}

    /** The reason of a verdict that may be told, or null. */
    static @Nullable HubRefusal of(Verdict<HubRefusal> verdict) {
        return verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal reason) ? reason : null;
    }
}
