package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.access.Tenure;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Who helps with a need, for those who run it; and what somebody helps with, for themselves. */
@ApplicationScoped
public class NeedHelpers {

    /** A helper; {@code lastDay} is the last day on which they help. */
    public record Helping(PersonId person, LocalDate since, LocalDate lastDay) {}

    /** The helpers of a need, and what a page about them tells of it. */
    public record OfNeed(NeedId need, String title, boolean published, boolean isProtected, List<Helping> helpers) {}

    /** A need that somebody helps with. */
    public record Helped(NeedId need, String title, LocalDate since, LocalDate lastDay) {}

    private final Needs needs;
    private final NeedSelection selection;
    private final Grants grants;

    @Inject
    NeedHelpers(Needs needs, NeedSelection selection, Grants grants) {
        this.needs = needs;
        this.selection = selection;
        this.grants = grants;
    }

    /** Who helps with the need; empty for who does not run it. */
    public Optional<OfNeed> of(Actor actor, NeedId id) {
        return needs.find(actor, id)
                .map(Needs.Seen::need)
                .filter(need -> HelperPolicy.runs(actor, need.standing()))
                .map(need -> new OfNeed(
                        id,
                        need.wording().title(),
                        need.state().isPublished(),
                        need.exposure().isProtected(),
                        grants.tenures(Role.HELPER, Scope.of(id)).stream()
                                .map(tenure -> new Helping(tenure.person(), since(tenure), lastDay(tenure)))
                                .toList()));
    }

    /** The last day on which the actor helps with the need; empty for who does not. No query for who helps with nothing. */
    public Optional<LocalDate> lastDay(Actor actor, NeedId id) {
        return !actor.may(Permission.HELP_WITH_NEED, Scope.of(id))
                ? Optional.empty()
                : grants.tenures(actor.id(), Role.HELPER).stream()
                        .filter(tenure -> tenure.scope().equals(Scope.of(id)))
                        .map(NeedHelpers::lastDay)
                        .findFirst();
    }

    /** What the actor helps with, the soonest over first. No query for who helps with nothing. */
    public List<Helped> own(Actor actor) {
        if (actor.rights().stream().map(Right::permission).noneMatch(Permission.HELP_WITH_NEED::equals)) {
            return List.of();
        }
        Map<Scope, Tenure> tenures = grants.tenures(actor.id(), Role.HELPER).stream()
                .collect(Collectors.toMap(Tenure::scope, Function.identity()));
        UUID[] ids = Id.array(tenures.keySet().stream()
                .map(scope -> ((Scope.Need) scope).id())
                .toList());
        return selection.by(actor).list("n.id = any(:helped)", Map.of("helped", ids), "n.id", 0, ids.length).stream()
                .filter(raw -> HelperPolicy.helps(actor, raw.standing()))
                .flatMap(raw -> Optional.ofNullable(tenures.get(Scope.of(raw.id()))).stream()
                        .map(tenure -> new Helped(raw.id(), raw.title(), since(tenure), lastDay(tenure))))
                .sorted(Comparator.comparing(Helped::lastDay))
                .toList();
    }

    private static LocalDate since(Tenure tenure) {
        return UtcDay.of(tenure.since());
    }

    /** A helper's grant ends with a day, so the moment it ends is the first of the next. */
    private static LocalDate lastDay(Tenure tenure) {
        Instant until = tenure.until();
        return until == null ? LocalDate.MAX : UtcDay.of(until).minusDays(1);
    }
}
