package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * Somebody blocks a person they have a match or a message with, or lifts the block again. Nobody else can be blocked,
 * because nobody else can be reached.
 */
@ApplicationScoped
public class BlockPerson {

    private final MatchParties matches;
    private final Messages messages;
    private final BlockList blocks;
    private final Event<ConversationEvents> events;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    @Inject
    BlockPerson(
            MatchParties matches,
            Messages messages,
            BlockList blocks,
            Event<ConversationEvents> events,
            OneAtATime oneAtATime,
            Clock clock) {
        this.matches = matches;
        this.messages = messages;
        this.blocks = blocks;
        this.events = events;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Blocks a person of the other side of a match.
     *
     * @throws Absent if the person is not of the other side, or the actor of neither
     */
    @Transactional
    public void handle(Actor actor, MatchId match, PersonId person) {
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        boolean wroteHere = messages.anyBy(match, person);
        if (!ConversationPolicy.mayBlock(actor, parties, person, wroteHere)) {
            throw new Absent();
        }
        // A message that either of them is writing is there before the block, or is told of it.
        Stream.of(actor.id(), person).map(WriteMessage::lockOf).sorted().forEach(oneAtATime::await);
        if (!blocks.exists(actor.id(), person)) {
            blocks.persist(new Block(actor.id(), person, clock.instant()));
            events.fire(new ConversationEvents.Blocked(actor.id(), person));
        }
    }

    /** Lifts the actor's own block of a person; does nothing if there is none. */
    @Transactional
    public void lift(Actor actor, PersonId person) {
        blocks.remove(actor.id(), person);
    }
}
