package org.manyhands.matching;

import static org.manyhands.matching.Guard.AVAILABLE;
import static org.manyhands.matching.Guard.BEGAN_IT;
import static org.manyhands.matching.Guard.BELONGS;
import static org.manyhands.matching.Guard.DAY_PASSED;
import static org.manyhands.matching.Guard.FORTNIGHT_PASSED;
import static org.manyhands.matching.Guard.IN_TIME;
import static org.manyhands.matching.Guard.NEED_OPEN;
import static org.manyhands.matching.Guard.NOT_ANSWERED_YET;
import static org.manyhands.matching.Guard.NOT_ASKED_YET;
import static org.manyhands.matching.Guard.NOT_OF_THE_GROUP;
import static org.manyhands.matching.Guard.NOT_SUGGESTED_YET;
import static org.manyhands.matching.Guard.NO_BLOCK;
import static org.manyhands.matching.Guard.OTHERS_SAID_YES;
import static org.manyhands.matching.Guard.OTHERS_STILL_ASKED;
import static org.manyhands.matching.Guard.OTHER_SIDE;
import static org.manyhands.matching.Guard.PLACE_LEFT;
import static org.manyhands.matching.Guard.VETTED;
import static org.manyhands.matching.Guard.WITHIN_LIMIT;
import static org.manyhands.matching.MatchState.ACTIVE;
import static org.manyhands.matching.MatchState.AGREED;
import static org.manyhands.matching.MatchState.CANCELLED;
import static org.manyhands.matching.MatchState.DECLINED;
import static org.manyhands.matching.MatchState.DISCARDED;
import static org.manyhands.matching.MatchState.DISPUTED;
import static org.manyhands.matching.MatchState.DONE;
import static org.manyhands.matching.MatchState.LAPSED;
import static org.manyhands.matching.MatchState.NOT_MET;
import static org.manyhands.matching.MatchState.PROPOSED;
import static org.manyhands.matching.MatchState.REPORTED_DONE;
import static org.manyhands.matching.MatchState.RETRACTED;
import static org.manyhands.matching.MatchState.SUGGESTED;
import static org.manyhands.matching.MatchState.WITHDRAWN;
import static org.manyhands.matching.Side.COORDINATOR;
import static org.manyhands.matching.Side.GROUP;
import static org.manyhands.matching.Side.HELPER;
import static org.manyhands.matching.Side.RULE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ModerationMode;

/**
 * The life of a match as one table. What does not stand here is refused; {@code docs/life-cycles.md} is written from it. A hub's
 * moderation mode decides which rows exist (docs/rules.md#moderation-mode-of-a-hub); acts that only make things safer, and those
 * that settle a dispute, exist in every mode.
 */
final class MatchTable {

    /** Coordinators bring people together. */
    private static final Set<ModerationMode> LED = where(ModerationMode::coordinatorsPropose);

    /** Members may come forward. */
    private static final Set<ModerationMode> FORWARD = where(ModerationMode::membersComeForward);

    /** Groups ask for themselves. */
    private static final Set<ModerationMode> PEERS = where(ModerationMode::groupsAskPeople);

    /** A coordinator's yes is a third answer. */
    private static final Set<ModerationMode> THIRD_ANSWER = where(ModerationMode::needsCoordinatorsYes);

    private static final Set<ModerationMode> EVERY = where(_ -> true);

    /** What has to hold for the yes that makes it agreed, whoever says it. */
    private static final Guard[] FOR_THE_LAST_YES = {
        IN_TIME, NOT_ANSWERED_YET, OTHERS_SAID_YES, NEED_OPEN, PLACE_LEFT, BELONGS, WITHIN_LIMIT, VETTED, NO_BLOCK
    };

    /** Every transition there is. */
    static final List<Transition> ALL = List.of(
            // act, from, to, who, modes, guards
            row(
                    MatchAct.SUGGEST,
                    null,
                    SUGGESTED,
                    COORDINATOR,
                    LED,
                    NEED_OPEN,
                    BELONGS,
                    AVAILABLE,
                    VETTED,
                    NOT_OF_THE_GROUP,
                    NOT_ASKED_YET,
                    NOT_SUGGESTED_YET),
            row(MatchAct.DISCARD, SUGGESTED, DISCARDED, COORDINATOR, LED),
            row(MatchAct.GIVE_WAY, SUGGESTED, DISCARDED, RULE, EVERY),
            row(MatchAct.FILL, SUGGESTED, DISCARDED, RULE, EVERY),
            row(MatchAct.CLOSE, SUGGESTED, DISCARDED, RULE, EVERY),
            row(MatchAct.LEAVE, SUGGESTED, DISCARDED, RULE, EVERY),
            row(MatchAct.SHIELD, SUGGESTED, DISCARDED, RULE, EVERY),
            row(
                    MatchAct.PROPOSE,
                    SUGGESTED,
                    PROPOSED,
                    COORDINATOR,
                    LED,
                    NEED_OPEN,
                    PLACE_LEFT,
                    BELONGS,
                    WITHIN_LIMIT,
                    AVAILABLE,
                    VETTED,
                    NO_BLOCK),
            row(
                    MatchAct.COME_FORWARD,
                    null,
                    PROPOSED,
                    HELPER,
                    FORWARD,
                    NEED_OPEN,
                    PLACE_LEFT,
                    BELONGS,
                    WITHIN_LIMIT,
                    VETTED,
                    NOT_OF_THE_GROUP,
                    NO_BLOCK,
                    NOT_ASKED_YET),
            row(
                    MatchAct.ASK,
                    null,
                    PROPOSED,
                    GROUP,
                    PEERS,
                    NEED_OPEN,
                    PLACE_LEFT,
                    BELONGS,
                    WITHIN_LIMIT,
                    AVAILABLE,
                    VETTED,
                    NOT_OF_THE_GROUP,
                    NO_BLOCK,
                    NOT_ASKED_YET),

            // the answers: one a side, and in CONFIRMED a coordinator's
            row(
                    MatchAct.SAY_YES,
                    PROPOSED,
                    PROPOSED,
                    HELPER,
                    EVERY,
                    IN_TIME,
                    NOT_ANSWERED_YET,
                    OTHERS_STILL_ASKED,
                    NEED_OPEN,
                    PLACE_LEFT,
                    BELONGS,
                    WITHIN_LIMIT,
                    VETTED,
                    NO_BLOCK),
            row(
                    MatchAct.SAY_YES,
                    PROPOSED,
                    PROPOSED,
                    GROUP,
                    EVERY,
                    IN_TIME,
                    NOT_ANSWERED_YET,
                    OTHERS_STILL_ASKED,
                    NEED_OPEN,
                    PLACE_LEFT,
                    BELONGS,
                    NO_BLOCK),
            row(
                    MatchAct.SAY_YES,
                    PROPOSED,
                    PROPOSED,
                    COORDINATOR,
                    THIRD_ANSWER,
                    IN_TIME,
                    NOT_ANSWERED_YET,
                    OTHERS_STILL_ASKED),
            row(MatchAct.AGREE, PROPOSED, AGREED, HELPER, EVERY, FOR_THE_LAST_YES),
            row(MatchAct.AGREE, PROPOSED, AGREED, GROUP, EVERY, FOR_THE_LAST_YES),
            row(MatchAct.AGREE, PROPOSED, AGREED, COORDINATOR, THIRD_ANSWER, FOR_THE_LAST_YES),
            because(MatchAct.SAY_NO, PROPOSED, DECLINED, HELPER, EVERY),
            because(MatchAct.SAY_NO, PROPOSED, DECLINED, GROUP, EVERY),
            because(MatchAct.SAY_NO, PROPOSED, DECLINED, COORDINATOR, THIRD_ANSWER),
            row(MatchAct.RETRACT, PROPOSED, RETRACTED, HELPER, FORWARD, BEGAN_IT),
            row(MatchAct.RETRACT, PROPOSED, RETRACTED, GROUP, PEERS, BEGAN_IT),
            row(MatchAct.RETRACT, PROPOSED, RETRACTED, COORDINATOR, EVERY),
            row(MatchAct.LAPSE, PROPOSED, LAPSED, RULE, EVERY, DAY_PASSED),
            row(MatchAct.FILL, PROPOSED, RETRACTED, RULE, EVERY),
            row(MatchAct.CLOSE, PROPOSED, RETRACTED, RULE, EVERY),
            row(MatchAct.LEAVE, PROPOSED, RETRACTED, RULE, EVERY),
            row(MatchAct.SHIELD, PROPOSED, RETRACTED, RULE, EVERY),

            // together
            row(MatchAct.BEGIN, AGREED, ACTIVE, HELPER, EVERY),
            row(MatchAct.BEGIN, AGREED, ACTIVE, GROUP, EVERY),
            because(MatchAct.WITHDRAW, AGREED, WITHDRAWN, HELPER, EVERY),
            because(MatchAct.WITHDRAW, AGREED, WITHDRAWN, GROUP, EVERY),
            because(MatchAct.CANCEL, AGREED, CANCELLED, COORDINATOR, EVERY),
            row(MatchAct.CLOSE, AGREED, CANCELLED, RULE, EVERY),
            row(MatchAct.LEAVE, AGREED, WITHDRAWN, RULE, EVERY),
            because(MatchAct.WITHDRAW, ACTIVE, WITHDRAWN, HELPER, EVERY),
            because(MatchAct.WITHDRAW, ACTIVE, WITHDRAWN, GROUP, EVERY),
            because(MatchAct.GIVE_UP, ACTIVE, NOT_MET, HELPER, EVERY),
            because(MatchAct.GIVE_UP, ACTIVE, NOT_MET, GROUP, EVERY),
            because(MatchAct.GIVE_UP, ACTIVE, NOT_MET, COORDINATOR, EVERY),
            because(MatchAct.DISPUTE, ACTIVE, DISPUTED, HELPER, EVERY),
            because(MatchAct.DISPUTE, ACTIVE, DISPUTED, GROUP, EVERY),
            row(MatchAct.LEAVE, ACTIVE, WITHDRAWN, RULE, EVERY),

            // done; people work, and press buttons later, so also where nobody noted the beginning
            row(MatchAct.REPORT_DONE, AGREED, REPORTED_DONE, HELPER, EVERY),
            row(MatchAct.REPORT_DONE, AGREED, REPORTED_DONE, GROUP, EVERY),
            row(MatchAct.REPORT_DONE, ACTIVE, REPORTED_DONE, HELPER, EVERY),
            row(MatchAct.REPORT_DONE, ACTIVE, REPORTED_DONE, GROUP, EVERY),
            row(MatchAct.CONFIRM_DONE, REPORTED_DONE, DONE, HELPER, EVERY, OTHER_SIDE),
            row(MatchAct.CONFIRM_DONE, REPORTED_DONE, DONE, GROUP, EVERY, OTHER_SIDE),
            row(MatchAct.CONFIRM_DONE, REPORTED_DONE, DONE, COORDINATOR, EVERY),
            row(MatchAct.FINISH, REPORTED_DONE, DONE, RULE, EVERY, FORTNIGHT_PASSED),
            row(MatchAct.GO_ON, REPORTED_DONE, ACTIVE, HELPER, EVERY, OTHER_SIDE),
            row(MatchAct.GO_ON, REPORTED_DONE, ACTIVE, GROUP, EVERY, OTHER_SIDE),
            because(MatchAct.DISPUTE, REPORTED_DONE, DISPUTED, HELPER, EVERY),
            because(MatchAct.DISPUTE, REPORTED_DONE, DISPUTED, GROUP, EVERY),
            because(MatchAct.SETTLE_DONE, DISPUTED, DONE, COORDINATOR, EVERY),
            because(MatchAct.SETTLE_NOT_MET, DISPUTED, NOT_MET, COORDINATOR, EVERY),
            because(MatchAct.SETTLE_GO_ON, DISPUTED, ACTIVE, COORDINATOR, EVERY),
            row(MatchAct.LEAVE, REPORTED_DONE, DONE, RULE, EVERY),
            row(MatchAct.LEAVE, DISPUTED, NOT_MET, RULE, EVERY));

    private MatchTable() {}

    /** The row for an act from this state (null to begin) by this side in this mode, if the table holds one. */
    static Optional<Transition> find(MatchAct act, @Nullable MatchState from, Side who, ModerationMode mode) {
        return from(from, who, mode).filter(row -> row.act() == act).findFirst();
    }

    /** All rows from this state for this side in this mode. */
    static Stream<Transition> from(@Nullable MatchState from, Side who, ModerationMode mode) {
        return ALL.stream()
                .filter(row ->
                        row.from() == from && row.who() == who && row.modes().contains(mode));
    }

    private static Set<ModerationMode> where(Predicate<ModerationMode> works) {
        return Arrays.stream(ModerationMode.values()).filter(works).collect(Collectors.toUnmodifiableSet());
    }

    private static Transition row(
            MatchAct act,
            @Nullable MatchState from,
            MatchState to,
            Side who,
            Set<ModerationMode> modes,
            Guard... guards) {
        return new Transition(act, from, to, who, modes, Set.of(guards), false);
    }

    private static Transition because(
            MatchAct act, MatchState from, MatchState to, Side who, Set<ModerationMode> modes) {
        return new Transition(act, from, to, who, modes, Set.of(), true);
    }
}
