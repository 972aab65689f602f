package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.PastTenure;
import org.manyhands.access.Role;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Tells a hub's coordinators who they are, and who came or went lately: an administrator names and ends them, and does not do it unseen. */
@ApplicationScoped
public class Coordinators {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    /**
     * Somebody who coordinates the hub or did until lately.
     *
     * @param pseudonym null if the person is gone
     * @param until the day on which it ended, or null for who coordinates it now
     */
    public record Coordinator(
            @Nullable String pseudonym,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final Grants grants;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    @Inject
    Coordinators(Grants grants, Pseudonyms pseudonyms, Clock clock) {
        this.grants = grants;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** In the order of coming; nobody for who does not coordinate the hub. Two queries, none for others. */
    public List<Coordinator> of(Actor actor, HubId hub) {
        if (!HubPolicy.readPeople(actor, hub)) {
            return List.of();
        }
        List<PastTenure> tenures = grants.pastTenures(
                Role.COORDINATOR, Scope.of(hub), clock.instant().minus(REMEMBERED));
        Map<PersonId, String> names =
                pseudonyms.of(tenures.stream().map(PastTenure::person).toList());
        return tenures.stream()
                // Whose login is closed acts by no role, whatever the row says.
                .filter(tenure -> tenure.endedAt() != null || names.containsKey(tenure.person()))
                .map(tenure -> new Coordinator(
                        names.get(tenure.person()),
                        UtcDay.of(tenure.since()),
                        tenure.endedAt() == null ? null : UtcDay.of(tenure.endedAt())))
                .toList();
    }
}
