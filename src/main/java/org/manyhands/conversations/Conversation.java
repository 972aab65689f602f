package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.Hearing;
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
     * @param writable whether the actor may write now, as far as they know: whom somebody blocks is not told of it
     * @param awaitsAnswer whether a message of the actor's side waits, and another would be refused until it is answered
     * @param keptBack whether something was written before the actor began to speak for the group, which they do not read
     * @param others whom of the other side the actor meets here, and so may block
     * @param blocked whom the actor has blocked
     */
    public record Excerpt(
            List<Line> lines,
            int page,
            boolean older,
            boolean writable,
            boolean awaitsAnswer,
            boolean keptBack,
            List<PersonId> others,
            Set<PersonId> blocked) {}

    private final MatchParties matches;
    private final Messages messages;
    private final BlockList blocks;
    private final OtherSide otherSide;
    private final Hearing hearing;
    private final Vault vault;

    @Inject
    Conversation(
            MatchParties matches,
            Messages messages,
            BlockList blocks,
            OtherSide otherSide,
            Hearing hearing,
            Vault vault) {
        this.matches = matches;
        this.messages = messages;
        this.blocks = blocks;
        this.otherSide = otherSide;
        this.hearing = hearing;
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
        Instant from = ConversationPolicy.readsFrom(actor, parties, () -> hearing.of(actor, parties.group()))
                .orElseThrow(Absent::new);
        List<Line> lines = messages.newest(match, from, page, PAGE).reversed().stream()
                .map(message -> new Line(message.id(), message.author(), message.open(vault), message.writtenAt()))
                .toList();
        long shown = messages.of(match, from);
        boolean older = shown > (page + 1L) * PAGE;
        boolean keptBack = from.isAfter(Instant.EPOCH) && messages.of(match, Instant.EPOCH) > shown;
        Set<PersonId> blocked =
                blocks.by(actor.id()).stream().map(Block::blocked).collect(Collectors.toUnmodifiableSet());
        boolean writable = ConversationPolicy.mayWrite(actor, parties)
                && (blocked.isEmpty() || !hasBlockedSomebodyKnown(actor, parties, blocked));
        return new Excerpt(
                lines,
                page,
                older,
                writable,
                page == 0 && !older && (keptBack ? awaitsAnswer(actor, parties) : awaitsAnswer(actor, parties, lines)),
                keptBack,
                others(actor, parties, lines),
                blocked);
    }

    /** Of a whole conversation. */
    private static boolean awaitsAnswer(Actor actor, Parties parties, List<Line> all) {
        boolean helps = actor.is(parties.helper());
        Map<Boolean, List<Line>> bySide = all.stream()
                .collect(Collectors.partitioningBy(line -> line.author().equals(parties.helper()) == helps));
        return ConversationPolicy.awaitsAnswer(
                parties,
                !bySide.getOrDefault(true, List.of()).isEmpty(),
                !bySide.getOrDefault(false, List.of()).isEmpty());
    }

    /** Of a conversation of which the actor reads a part. */
    private boolean awaitsAnswer(Actor actor, Parties parties) {
        boolean helperWrote = messages.anyBy(parties.match(), parties.helper());
        boolean groupWrote = messages.anyNotBy(parties.match(), parties.helper());
        return actor.is(parties.helper())
                ? ConversationPolicy.awaitsAnswer(parties, helperWrote, groupWrote)
                : ConversationPolicy.awaitsAnswer(parties, groupWrote, helperWrote);
    }

    private static List<PersonId> others(Actor actor, Parties parties, List<Line> lines) {
        Set<PersonId> writers = lines.stream().map(Line::author).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(writers.stream(), Stream.of(parties.helper()))
                .distinct()
                .filter(person -> ConversationPolicy.mayBlock(actor, parties, person, writers.contains(person)))
                .toList();
    }

    /**
     * Whether a message would not be delivered because of the actor's own block. Of a group only those count who have written
     * here: who else speaks for it is not for the helper to find out.
     */
    private boolean hasBlockedSomebodyKnown(Actor actor, Parties parties, Set<PersonId> blocked) {
        return otherSide.of(actor, parties).stream()
                .filter(blocked::contains)
                .anyMatch(person -> person.equals(parties.helper()) || messages.anyBy(parties.match(), person));
    }

    /** Whether the actor is one of the two sides. */
    public boolean isReader(Actor actor, MatchId match) {
        return matches.of(match)
                .filter(parties -> ConversationPolicy.mayRead(actor, parties))
                .isPresent();
    }
}
