package org.manyhands.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Needs as stored. Nothing comes out without saying who asks. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    /** A need together with what this actor sees of it. */
    record Seen(Need need, Sight sight) {}

    private final NeedMatches matches;

    @Inject
    Needs(NeedMatches matches) {
        this.matches = matches;
    }

    /** The need, if it exists for this actor. */
    Optional<Seen> find(Actor actor, NeedId id) {
        return findByIdOptional(id.value()).flatMap(need -> seen(actor, need));
    }

    /**
     * The need, locked until the end of the transaction, so that of two who act at once the second sees what the first did.
     *
     * @throws Absent if it does not exist for this actor
     */
    Need lock(Actor actor, NeedId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(need -> seen(actor, need))
                .map(Seen::need)
                .orElseThrow(Absent::new);
    }

    private Optional<Seen> seen(Actor actor, Need need) {
        NeedMatches.Tie tie = actor.isPerson()
                ? matches.ties(actor.id()).getOrDefault(need.id(), NeedMatches.Tie.NONE)
                : NeedMatches.Tie.NONE;
        return Sight.of(Audience.of(actor, need.standing(), tie), need.standing())
                .map(sight -> new Seen(need, sight));
    }
}
