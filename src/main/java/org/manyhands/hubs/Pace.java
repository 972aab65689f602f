package org.manyhands.hubs;

/**
 * The rhythm of a hub: how often a need is confirmed, how long an answer may take.
 *
 * @param freshnessDays after so many days without a confirmation a need of open sensitivity is stale, 3 to 30
 * @param answerDays how long somebody asked has to answer before the question lapses, 1 to 21
 * @param offersMayStay whether an offer may be marked as not expiring
 */
public record Pace(int freshnessDays, int answerDays, boolean offersMayStay) {

    public static final int LEAST_FRESHNESS_DAYS = 3;
    public static final int MOST_FRESHNESS_DAYS = 30;
    public static final int MOST_ANSWER_DAYS = 21;

    /** What a hub starts with. */
    public static final Pace USUAL = new Pace(30, 7, false);

    /** Careful and protected needs are renewed at least this often (docs/rules.md#times). */
    private static final int MOST_CAREFUL_FRESHNESS_DAYS = 14;

    public Pace {
        if (freshnessDays < LEAST_FRESHNESS_DAYS
                || freshnessDays > MOST_FRESHNESS_DAYS
                || answerDays < 1
                || answerDays > MOST_ANSWER_DAYS) {
            throw new IllegalArgumentException("freshness from 3 to 30 days, answers from 1 to 21");
        }
    }

    /** After so many days without a confirmation a need of this sensitivity is stale. */
    public int freshnessDays(Sensitivity sensitivity) {
        return sensitivity == Sensitivity.OPEN ? freshnessDays : Math.min(freshnessDays, MOST_CAREFUL_FRESHNESS_DAYS);
    }
}
