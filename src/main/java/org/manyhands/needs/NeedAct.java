package org.manyhands.needs;

/** What a row of a need's history says; moves between states, and what happens without one. */
public enum NeedAct {
    STARTED,
    IMPORTED,
    SUBMITTED,
    PUBLISHED,
    ASKED_BACK,
    REMINDED,
    DECLINED,
    HELD,
    RESUMED,
    CLOSED,
    WITHDRAWN,
    LAPSED,
    REOPENED,
    REDRAFTED,
    CONFIRMED,
    CHANGED,
    LINES_CHANGED,
    URGENCY_SET,
    SENSITIVITY_RAISED,
    SENSITIVITY_LOWERED,
    KEPT,
    HANDED_OVER,
    LET_GO,
    DEPUTY_NAMED,
    /** The keeper no longer coordinates the hub: the person, who was deputy, keeps the need from now on. */
    STOOD_IN,
    /** The person was deputy and no longer coordinates the hub. */
    DEPUTY_GONE,
    HELPER_NAMED,
    HELPER_ENDED,
    HELPER_STEPPED_BACK;

    /** The row that a move leaves. */
    static NeedAct of(NeedMove move) {
        return switch (move) {
            case SUBMIT -> SUBMITTED;
            case PUBLISH -> PUBLISHED;
            case ASK_BACK -> ASKED_BACK;
            case DECLINE -> DECLINED;
            case HOLD -> HELD;
            case RESUME -> RESUMED;
            case CLOSE -> CLOSED;
            case WITHDRAW -> WITHDRAWN;
            case LAPSE -> LAPSED;
            case REOPEN -> REOPENED;
            case REDRAFT -> REDRAFTED;
        };
    }
}
