package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;

/** Whom the actor has blocked. */
@ApplicationScoped
public class MyBlocks {

    /** A block of one's own. */
    public record Blocked(PersonId person, Instant since) {}

    private final BlockList blocks;

    @Inject
    MyBlocks(BlockList blocks) {
        this.blocks = blocks;
    }

    /** The actor's own blocks, newest first. */
    public List<Blocked> of(Actor actor) {
        return blocks.by(actor.id()).stream()
                .map(block -> new Blocked(block.blocked(), block.since()))
                .toList();
    }
}
