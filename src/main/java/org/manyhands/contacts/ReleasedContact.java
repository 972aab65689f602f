package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.groups.Hearing;
import org.manyhands.matching.Parties;
import org.manyhands.people.Blocks;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/**
 * What is released to somebody in a match on a day: nothing crosses a block, in either direction, and whoever comes to speak for a
 * group later reads nothing that was released to it before.
 */
@ApplicationScoped
public class ReleasedContact {

    /**
     * What one owner released.
     *
     * @param lastDay the last day on which it may be seen
     */
    public record ByOwner(PersonId owner, LocalDate lastDay, List<Detail> details) {}

    private final ContactReleases releases;
    private final ContactDetails details;
    private final Blocks blocks;
    private final Hearing hearing;
    private final Vault vault;

    @Inject
    ReleasedContact(ContactReleases releases, ContactDetails details, Blocks blocks, Hearing hearing, Vault vault) {
        this.releases = releases;
        this.details = details;
        this.blocks = blocks;
        this.hearing = hearing;
        this.vault = vault;
    }

    /** Whose details are released to the actor; tells nothing of what they are. */
    List<PersonId> owners(Actor actor, Parties parties, LocalDate today) {
        return forOther(actor, parties, today).stream()
                .map(ContactRelease::owner)
                .distinct()
                .toList();
    }

    /**
     * What is released to the actor, opened.
     *
     * @param looked whose details the actor has looked at, and when: what was released later stays closed
     */
    List<ByOwner> opened(Actor actor, Parties parties, LocalDate today, Map<PersonId, Instant> looked) {
        List<ContactRelease> released = forOther(actor, parties, today).stream()
                .filter(release -> release.isCoveredBy(looked.get(release.owner())))
                .toList();
        Map<UUID, ContactDetail> byId = details
                .withIds(released.stream().map(ContactRelease::detail).toList())
                .stream()
                .collect(Collectors.toMap(ContactDetail::id, Function.identity()));
        Map<PersonId, ByOwner> owners = new LinkedHashMap<>();
        for (ContactRelease release : released) {
            ContactDetail detail = byId.get(release.detail());
            if (detail != null) {
                owners.computeIfAbsent(
                                release.owner(), owner -> new ByOwner(owner, release.lastDay(), new ArrayList<>()))
                        .details()
                        .add(new Detail(detail.id(), detail.kind(), detail.open(vault)));
            }
        }
        return List.copyOf(owners.values());
    }

    private List<ContactRelease> forOther(Actor actor, Parties parties, LocalDate today) {
        List<ContactRelease> released = releases.inForce(parties.match(), today).stream()
                .filter(release -> ContactPolicy.isForOther(actor, parties, release.owner()))
                .toList();
        if (!released.isEmpty() && !actor.is(parties.helper())) {
            Optional<Hearing.Span> hears = hearing.of(actor, parties.group());
            released = released.stream()
                    .filter(release -> ContactPolicy.isHeard(hears, release))
                    .toList();
        }
        if (released.isEmpty()) {
            return released;
        }
        Set<PersonId> apart = blocks.around(List.of(actor.id()));
        return released.stream()
                .filter(release -> !apart.contains(release.owner()))
                .toList();
    }
}
