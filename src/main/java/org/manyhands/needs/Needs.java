package org.manyhands.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

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

    /** Who keeps these needs of a hub; without those that nobody keeps. One query at most. */
    Map<NeedId, PersonId> keepers(HubId hub, Collection<NeedId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<NeedId, PersonId> keepers = new HashMap<>();
        find(
                        "hubId = ?1 and keeperId is not null and id in ?2",
                        hub.value(),
                        ids.stream().map(NeedId::value).toList())
                .project(Kept.class)
                .stream()
                .forEach(kept -> keepers.put(new NeedId(kept.id()), new PersonId(kept.keeperId())));
        return keepers;
    }

    /** A need and who keeps it, as the database has them. */
    record Kept(UUID id, UUID keeperId) {}

    private Optional<Seen> seen(Actor actor, Need need) {
        NeedMatches.Tie tie = actor.isPerson()
                ? matches.ties(actor.id()).getOrDefault(need.id(), NeedMatches.Tie.NONE)
                : NeedMatches.Tie.NONE;
        return Sight.of(Audience.of(actor, need.standing(), tie), need.standing())
                .map(sight -> new Seen(need, sight));
    }
}
