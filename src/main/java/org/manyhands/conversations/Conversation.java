package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/** Reads of a conversation, by its two sides. */
@ApplicationScoped
public class Conversation {

    /** Messages on one page. */
    public static final int PAGE = 20;

    /**
     * A message as its readers see it.
     *
     * @param text null once its author has deleted it
     */
    public record Line(UUID id, PersonId author, @Nullable String text, Instant writtenAt) {}

    /**
     * A page of a conversation, oldest message first.
     *
     * @param page 0 is the newest
     * @param older whether there are older ones
     * @param writable whether the actor may write now
     */
    public record Excerpt(List<Line> lines, int page, boolean older, boolean writable) {}

    private final MatchParties matches;
    private final Messages messages;
    private final Vault vault;

    @Inject
    Conversation(MatchParties matches, Messages messages, Vault vault) {
        this.matches = matches;
        this.messages = messages;
        this.vault = vault;
    }

    /**
     * A page of the conversation.
     *
     * @throws Absent for everybody but the two sides
     */
    public Excerpt read(Actor actor, MatchId match, int page) {
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        if (!ConversationPolicy.mayRead(actor, parties)) {
            throw new Absent();
        }
        List<Line> lines = messages.newest(match, page, PAGE).reversed().stream()
                .map(message -> new Line(message.id(), message.author(), message.open(vault), message.writtenAt()))
                .toList();
        boolean older = messages.of(match) > (page + 1L) * PAGE;
        return new Excerpt(lines, page, older, ConversationPolicy.mayWrite(actor, parties));
    }

    /** Whether the actor is one of the two sides. */
    public boolean isReader(Actor actor, MatchId match) {
        return matches.of(match)
                .filter(parties -> ConversationPolicy.mayRead(actor, parties))
                .isPresent();
    }
}
