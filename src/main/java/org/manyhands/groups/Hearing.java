package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;

/** What of all that was told to a group somebody hears who speaks for it now (docs/rules.md#speaking-for-a-group). */
@ApplicationScoped
public class Hearing {

    /**
     * From when on somebody hears what is told to a group.
     *
     * @param speaksSince when they began to speak for it: what was released to the group before was for others
     * @param readsFrom what was written to it before is not shown to them; null if nothing is kept from them
     */
    public record Span(Instant speaksSince, @Nullable Instant readsFrom) {}

    private final Organisers organisers;

    @Inject
    Hearing(Organisers organisers) {
        this.organisers = organisers;
    }

    /** For this actor; empty for who does not speak for the group. One query. */
    public Optional<Span> of(Actor actor, GroupId group) {
        return actor.isPerson()
                ? organisers
                        .current(group, actor.id())
                        .filter(organiser -> organiser.state() == OrganiserState.SPEAKS)
                        .map(organiser -> new Span(organiser.since(), organiser.readsFrom()))
                : Optional.empty();
    }
}
