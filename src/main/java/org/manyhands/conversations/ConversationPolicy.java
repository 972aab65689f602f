package org.manyhands.conversations;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.manyhands.groups.Hearing;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.matching.Side;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.PersonalTraces;

/**
 * Who may read and write the conversation of a match, and block whom because of it: its two sides, and nobody else in any
 * role.
 */
final class ConversationPolicy {

    /** Messages of one person in an hour, in all their conversations. */
    private static final int MOST_AN_HOUR = 60;

    /** Conversations that one person begins in 24 hours before both sides have agreed. */
    private static final int MOST_BEGUN_A_DAY = 5;

    private ConversationPolicy() {}

    /** What is asked about besides the match; each answer is looked up when it is first asked for. */
    interface Facts {

        /** Whether the writer and somebody of the other side have blocked each other. */
        boolean blocked();

        /** How many messages the writer wrote in the last hour. */
        long writtenLastHour();

        /** In how many conversations the writer was the first to write within the last 24 hours, before both sides had agreed. */
        long begunLastDay();

        /** Whether the writer's side has written here before. */
        boolean wroteBefore();

        /** Whether the other side has written here. */
        boolean wasAnswered();
    }

    /** The two sides, also after the match has ended: as long as the conversation is kept. */
    static boolean mayRead(Actor actor, Parties parties) {
        return MatchParties.sideOf(actor, parties).isPresent();
    }

    /**
     * The moment from which on the actor reads what was written: a helper from the beginning, who speaks for the group what they were
     * let in to.
     *
     * @param hears asked for only of who speaks for the group; nothing is read without it
     */
    static Optional<Instant> readsFrom(Actor actor, Parties parties, Supplier<Optional<Hearing.Span>> hears) {
        return actor.is(parties.helper())
                ? Optional.of(Instant.EPOCH)
                : hears.get().map(span -> Objects.requireNonNullElse(span.readsFrom(), Instant.EPOCH));
    }

    /** The two sides, until the match ends. */
    static boolean mayWrite(Actor actor, Parties parties) {
        return mayRead(actor, parties) && !parties.state().isEnd();
    }

    /**
     * Whether the actor may block this person because of the match: a helper somebody of the group who has written here, the
     * group the helper. Whoever speaks for one group talks with each other elsewhere, and nobody is kept from anybody by it.
     *
     * @param wroteHere whether the person has written in this conversation: who else speaks for a group is not for the helper
     *     to find out
     */
    static boolean mayBlock(Actor actor, Parties parties, PersonId person, boolean wroteHere) {
        boolean isHelper = person.equals(parties.helper());
        return MatchParties.sideOf(actor, parties)
                .filter(side -> side == Side.HELPER ? wroteHere && !isHelper : isHelper)
                .isPresent();
    }

    /**
     * Writing this text now. Before the agreement a first message is a request: it waits for an answer, and it is no way around
     * the release of contact.
     */
    static Verdict<MessageRefusal> write(Actor actor, Parties parties, String text, Facts facts) {
        if (!mayRead(actor, parties)) {
            return Verdict.hidden();
        }
        if (!mayWrite(actor, parties) || facts.blocked()) {
            return Verdict.refused(MessageRefusal.CLOSED);
        }
        if (facts.writtenLastHour() >= MOST_AN_HOUR) {
            return Verdict.refused(MessageRefusal.TOO_MANY);
        }
        if (parties.state().isTogether()) {
            return Verdict.allowed();
        }
        if (!PersonalTraces.find(text).isEmpty()) {
            return Verdict.refused(MessageRefusal.CONTACT_DETAILS);
        }
        if (awaitsAnswer(parties, facts.wroteBefore(), facts.wasAnswered())) {
            return Verdict.refused(MessageRefusal.WAIT_FOR_ANSWER);
        }
        return !facts.wasAnswered() && facts.begunLastDay() >= MOST_BEGUN_A_DAY
                ? Verdict.refused(MessageRefusal.TOO_MANY_BEGUN)
                : Verdict.allowed();
    }

    /** Whether the first message of a side, written before the agreement, still waits, so that another would be refused. */
    static boolean awaitsAnswer(Parties parties, boolean wroteBefore, boolean wasAnswered) {
        return !parties.state().isTogether() && wroteBefore && !wasAnswered;
    }
}
