package org.manyhands.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;

/** A match as stored. */
@Entity
class Match {

    @Id
    private UUID id;

    private UUID hubId;
    private UUID groupId;
    private UUID needId;
    private UUID lineId;
    private @Nullable UUID offerId;
    private UUID helperId;
    private int quantity;

    @Enumerated(EnumType.STRING)
    private ModerationMode mode;

    @Enumerated(EnumType.STRING)
    private MatchState state;

    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private Side begunBy;

    @Enumerated(EnumType.STRING)
    private Answer helperAnswer = Answer.WAITING;

    @Enumerated(EnumType.STRING)
    private Answer groupAnswer = Answer.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer coordinatorAnswer;

    private @Nullable Instant proposedAt;
    private @Nullable LocalDate answerBy;
    private @Nullable Instant agreedAt;
    private @Nullable Short place;

    @Enumerated(EnumType.STRING)
    private @Nullable Side reportedBy;

    private @Nullable Instant reportedAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    /** For Hibernate. */
    protected Match() {}

    /**
     * Begins a match by one of the table's rows that start from nothing.
     *
     * @param quantity how many people or things it would cover
     */
    Match(
            LinePlaces line,
            PersonId helper,
            @Nullable OfferId offer,
            int quantity,
            ModerationMode mode,
            Transition begin,
            Instant now) {
        this.id = MatchId.random().value();
        this.hubId = line.hub().value();
        this.groupId = line.group().value();
        this.needId = line.need().value();
        this.lineId = line.line().value();
        this.offerId = offer == null ? null : offer.value();
        this.helperId = helper.value();
        this.quantity = quantity;
        this.mode = mode;
        this.begunBy = begin.who();
        this.state = begin.to();
        this.stateSince = now;
        if (mode.needsCoordinatorsYes()) {
            coordinatorAnswer = begin.who() == Side.COORDINATOR ? Answer.YES : Answer.WAITING;
        }
    }

    MatchId id() {
        return new MatchId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    NeedId need() {
        return new NeedId(needId);
    }

    NeedLineId line() {
        return new NeedLineId(lineId);
    }

    @Nullable
    OfferId offer() {
        return offerId == null ? null : new OfferId(offerId);
    }

    PersonId helper() {
        return new PersonId(helperId);
    }

    int quantity() {
        return quantity;
    }

    ModerationMode mode() {
        return mode;
    }

    MatchState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Side begunBy() {
        return begunBy;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }

    @Nullable
    Side reportedBy() {
        return reportedBy;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** What this side has answered; a rule, and coordinators where the mode does not ask them, have nothing to say. */
    Answer answerOf(Side side) {
        return switch (side) {
            case HELPER -> helperAnswer;
            case GROUP -> groupAnswer;
            case COORDINATOR -> coordinatorAnswer == null ? Answer.YES : coordinatorAnswer;
            case RULE -> Answer.YES;
        };
    }

    /** Whether everybody who is asked, apart from this side, has said yes. */
    boolean othersSaidYes(Side side) {
        for (Side other : Side.values()) {
            if (other != side && answerOf(other) != Answer.YES) {
                return false;
            }
        }
        return true;
    }

    /** Those concerned are asked from now on, until the end of that day. */
    void ask(Instant now, LocalDate until) {
        proposedAt = now;
        answerBy = until;
    }

    void answer(Side side, Answer answer) {
        switch (side) {
            case HELPER -> helperAnswer = answer;
            case GROUP -> groupAnswer = answer;
            case COORDINATOR -> coordinatorAnswer = answer;
            case RULE -> throw new IllegalArgumentException("nobody asks a rule");
        }
    }

    /** Takes a place of the line, the one moment at which contact may be released. */
    void take(int number, int covered, Instant now) {
        place = (short) number;
        quantity = covered;
        agreedAt = now;
    }

    void report(Side side, Instant now) {
        reportedBy = side;
        reportedAt = now;
    }

    /**
     * Goes where the table says.
     *
     * @throws IllegalStateException if the row does not start here: the policy has been asked before
     */
    void move(Transition row, Instant now) {
        if (row.from() != state || !row.modes().contains(mode)) {
            throw new IllegalStateException(row.act() + " does not start in " + state);
        }
        state = row.to();
        stateSince = now;
        if (state.isEnd()) {
            endedAt = now;
        }
    }
}
