package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.PersonalTraces;
import org.manyhands.shared.vault.Vault;

/** One side writes to the other. */
@ApplicationScoped
public class WriteMessage {

    private static final int AN_HOUR = 60;

    private final MatchParties matches;
    private final Messages messages;
    private final BlockList blocks;
    private final OtherSide otherSide;
    private final Vault vault;
    private final Clock clock;

    @Inject
    WriteMessage(
            MatchParties matches, Messages messages, BlockList blocks, OtherSide otherSide, Vault vault, Clock clock) {
        this.matches = matches;
        this.messages = messages;
        this.blocks = blocks;
        this.otherSide = otherSide;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Writes it.
     *
     * @param text 1 to 4,000 characters
     * @return why not, or empty when it was written
     */
    @Transactional
    public Optional<Refusal> handle(Actor actor, MatchId match, String text) {
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        if (!ConversationPolicy.mayRead(actor, parties)) {
            throw new Absent();
        }
        Optional<Refusal> refusal = refusal(actor, parties, text);
        if (refusal.isEmpty()) {
            messages.persist(new Message(match, actor.id(), text, clock.instant(), vault));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(Actor actor, Parties parties, String text) {
        if (!ConversationPolicy.mayWrite(actor, parties) || isBlocked(actor, parties)) {
            return Optional.of(Refusal.CLOSED);
        }
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        if (messages.writtenBy(actor.id(), hourAgo) >= AN_HOUR) {
            return Optional.of(Refusal.TOO_MANY);
        }
        return parties.state().isTogether() ? Optional.empty() : refusalBeforeAgreement(actor, parties, text);
    }

    /** A first message is a request: it waits for an answer, and it is no way around the release of contact. */
    private Optional<Refusal> refusalBeforeAgreement(Actor actor, Parties parties, String text) {
        if (!PersonalTraces.find(text).isEmpty()) {
            return Optional.of(Refusal.CONTACT_DETAILS);
        }
        boolean wroteBefore = messages.anyBy(parties.match(), raw(otherSide.ownOf(actor, parties)));
        boolean answered = messages.anyBy(parties.match(), raw(otherSide.of(actor, parties)));
        return wroteBefore && !answered ? Optional.of(Refusal.WAIT_FOR_ANSWER) : Optional.empty();
    }

    private boolean isBlocked(Actor actor, Parties parties) {
        Set<PersonId> around = blocks.around(List.of(actor.id()));
        return otherSide.of(actor, parties).stream().anyMatch(around::contains);
    }

    private static List<UUID> raw(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
