package org.manyhands.hubs;

/**
 * How many days a need's texts are kept after it closed. A hub may choose less than docs/rules.md#times allows, never
 * more.
 *
 * @param open days for needs of open sensitivity, 1 to 90
 * @param careful days for careful needs, 1 to 30
 * @param protectedNeeds days for protected needs, 1 to 7
 */
public record Retention(int open, int careful, int protectedNeeds) {

    /** What a hub starts with, and the most it can choose. */
    public static final Retention LONGEST = new Retention(90, 30, 7);

    public Retention {
        within(open, 90);
        within(careful, 30);
        within(protectedNeeds, 7);
    }

    /** Days after closing for needs of this sensitivity. */
    public int days(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case OPEN -> open;
            case CAREFUL -> careful;
            case PROTECTED -> protectedNeeds;
        };
    }

    private static void within(int days, int most) {
        if (days < 1 || days > most) {
            throw new IllegalArgumentException("from 1 to " + most + " days");
        }
    }
}
