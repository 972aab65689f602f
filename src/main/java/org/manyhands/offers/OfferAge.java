package org.manyhands.offers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an offer still stands without being renewed; derived, never stored. An offer asks for renewal after 90 days, runs
 * out that day, and leaves coordinators' sight 14 days later (docs/rules.md#times).
 */
public enum OfferAge {
    /** Does not run out; its hub allows that. */
    STAYS,
    /** Nothing to do yet. */
    FRESH,
    /** Runs out within {@value #WARNED_DAYS} days. */
    ENDS_SOON,
    /** Has run out: nobody is asked for it, coordinators see why. */
    RAN_OUT,
    /** Ran out more than {@value #GRACE_DAYS} days ago: only its owner sees it. */
    OUT_OF_SIGHT;

    /** How long an offer stands without being renewed, in days. */
    public static final int STANDS_DAYS = 90;

    /** How long before it runs out its owner is warned, in days. */
    public static final int WARNED_DAYS = 14;

    /** How long an offer that ran out is still shown as such to coordinators, in days. */
    public static final int GRACE_DAYS = 14;

    /** The age of an offer whose last day is {@code expiresOn}, or null where it stays. */
    public static OfferAge of(@Nullable LocalDate expiresOn, LocalDate today) {
        if (expiresOn == null) {
            return STAYS;
        }
        if (today.isAfter(expiresOn.plusDays(GRACE_DAYS))) {
            return OUT_OF_SIGHT;
        }
        if (today.isAfter(expiresOn)) {
            return RAN_OUT;
        }
        return today.isAfter(expiresOn.minusDays(WARNED_DAYS)) ? ENDS_SOON : FRESH;
    }

    /** Whether somebody may still be asked for it. */
    public boolean isStanding() {
        return this == STAYS || this == FRESH || this == ENDS_SOON;
    }

    /** Whether its owner should be told. */
    public boolean asksForRenewal() {
        return this == ENDS_SOON || this == RAN_OUT || this == OUT_OF_SIGHT;
    }
}
