package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.conversations.ConversationPolicy.Facts;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.shared.vault.Vault;

/** One side writes to the other. */
@ApplicationScoped
public class WriteMessage {

    private final MatchParties matches;
    private final Messages messages;
    private final BlockList blocks;
    private final OtherSide otherSide;
    private final Vault vault;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    @Inject
    WriteMessage(
            MatchParties matches,
            Messages messages,
            BlockList blocks,
            OtherSide otherSide,
            Vault vault,
            OneAtATime oneAtATime,
            Clock clock) {
        this.matches = matches;
        this.messages = messages;
        this.blocks = blocks;
        this.otherSide = otherSide;
        this.vault = vault;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Writes it.
     *
     * @param text 1 to 4,000 characters
     * @return why not, or empty when it was written
     */
    @Transactional
    public Optional<MessageRefusal> handle(Actor actor, MatchId match, String text) {
        if (matches.of(match)
                .filter(found -> ConversationPolicy.mayRead(actor, found))
                .isEmpty()) {
            throw new Absent();
        }
        holdUpOthers(actor, match);
        // Read again, and kept as it is: it may have ended while others were waited for.
        Parties parties = matches.keep(match).orElseThrow(Absent::new);
        if (ConversationPolicy.write(actor, parties, text, facts(actor, parties))
                        .orAbsent()
                instanceof Verdict.Refused<MessageRefusal>(MessageRefusal reason)) {
            return Optional.of(reason);
        }
        messages.persist(new Message(match, actor.id(), text, clock.instant(), vault));
        return Optional.empty();
    }

    /**
     * What was written before decides whether more may be: of both sides in this conversation, and of the writer in all of theirs.
     * So writers wait for each other, always for the conversation first, and for whoever blocks the writer at that moment or is
     * blocked by them.
     */
    private void holdUpOthers(Actor actor, MatchId match) {
        oneAtATime.await("conversations.write.match." + match);
        oneAtATime.await(lockOf(actor.id()));
    }

    /** What is waited for where somebody writes, and where somebody blocks or is blocked. */
    static String lockOf(PersonId person) {
        return "conversations.write.person." + person;
    }

    private Facts facts(Actor actor, Parties parties) {
        return new Facts() {
            @Override
            public boolean blocked() {
                return isBlocked(actor, parties);
            }

            @Override
            public long writtenLastHour() {
                return messages.writtenBy(actor.id(), clock.instant().minus(Duration.ofHours(1)));
            }

            @Override
            public long begunLastDay() {
                return messages.begunBeforeAgreement(actor.id(), clock.instant().minus(Duration.ofDays(1)));
            }

            @Override
            public boolean wroteBefore() {
                return actor.is(parties.helper()) ? helperWrote() : groupWrote();
            }

            @Override
            public boolean wasAnswered() {
                return actor.is(parties.helper()) ? groupWrote() : helperWrote();
            }

            private boolean helperWrote() {
                return messages.anyBy(parties.match(), parties.helper());
            }

            /** Whoever spoke for the group at that time, also where they do no more: it was its answer. */
            private boolean groupWrote() {
                return messages.anyNotBy(parties.match(), parties.helper());
            }
        };
    }

    private boolean isBlocked(Actor actor, Parties parties) {
        Set<PersonId> around = blocks.around(List.of(actor.id()));
        return otherSide.of(actor, parties).stream().anyMatch(around::contains);
    }
}
