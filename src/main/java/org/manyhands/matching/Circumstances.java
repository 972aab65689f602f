package org.manyhands.matching;

import java.time.LocalDate;

/** What guards ask about besides the match itself. Each answer is looked up when it is first asked for. */
interface Circumstances {

    /** The day. */
    LocalDate today();

    /** Whether the need is open, of a group that the hub trusts. */
    boolean needIsOpen();

    /** How many people or things are still looked for on the line. */
    int placesLeft();

    /** Whether the helper belongs to the hub. */
    boolean belongs();

    /** How many open matches the helper has said yes to, this one left out. */
    int commitments();

    /** How many open matches the helper may have. */
    int limit();

    /** Whether the helper takes no break, here or anywhere, and what they offer is on offer. */
    boolean available();

    /** Whether only vetted people may be matched with the need. */
    boolean vettingDemanded();

    /** Whether the helper is vetted in the hub. */
    boolean vetted();

    /** Whether the helper is one of the group's organisers. */
    boolean ofTheGroup();

    /** Whether the helper and one of the organisers have blocked each other. */
    boolean blocked();

    /** Whether the helper is asked about the line already, or at it; that a coordinator thought of them is no question yet. */
    boolean askedAlready();

    /** Whether a coordinator has noted that the helper might fit the line. */
    boolean suggestedAlready();

    /** Nothing in the world stands against it: what is left of the guards is what the match itself says. */
    static Circumstances allIsWell(LocalDate today) {
        return new Circumstances() {
            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public boolean needIsOpen() {
                return true;
            }

            @Override
            public int placesLeft() {
                return 1;
            }

            @Override
            public boolean belongs() {
                return true;
            }

            @Override
            public int commitments() {
                return 0;
            }

            @Override
            public int limit() {
                return 1;
            }

            @Override
            public boolean available() {
                return true;
            }

            @Override
            public boolean vettingDemanded() {
                return false;
            }

            @Override
            public boolean vetted() {
                return true;
            }

            @Override
            public boolean ofTheGroup() {
                return false;
            }

            @Override
            public boolean blocked() {
                return false;
            }

            @Override
            public boolean askedAlready() {
                return false;
            }

            @Override
            public boolean suggestedAlready() {
                return false;
            }
        };
    }
}
