package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.manyhands.access.GrantDraft;
import org.manyhands.access.GrantRefusal;
import org.manyhands.access.GrantRole;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.people.Blocks;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * Those who run a need name a member of the hub to help with this one need, until a day. What a helper may do is said at {@link
 * HelperPolicy#helps}.
 */
@ApplicationScoped
public class LetHelp {

    /** How long a helper is named for, if nothing else is said. */
    public static final int USUAL_DAYS = 30;

    /** How long a helper can be named for; then they are named again. */
    public static final int LONGEST_DAYS = 90;

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Pseudonyms pseudonyms;
    private final Grants grants;
    private final GrantRole grantRole;
    private final Blocks blocks;
    private final Clock clock;

    @Inject
    LetHelp(
            Needs needs,
            NeedTransitions transitions,
            Pseudonyms pseudonyms,
            Grants grants,
            GrantRole grantRole,
            Blocks blocks,
            Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.pseudonyms = pseudonyms;
        this.grants = grants;
        this.grantRole = grantRole;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * Names them. Whether there is a person of that name who may not help is not told, nor whether one of the two has
     * blocked the other.
     *
     * @param pseudonym the whole of it
     * @param lastDay the last day on which they help
     */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, String pseudonym, LocalDate lastDay) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        if (HelperPolicy.nameHelper(actor, need.standing(), trusted).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        LocalDate today = UtcDay.of(clock.instant());
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            return new NeedOutcome.Refused(NeedRefusal.BAD_DAY);
        }
        Optional<PersonId> person = pseudonyms
                .named(pseudonym)
                .filter(each -> HelperPolicy.canBeNamed(
                        grants.rightsOf(each), need.standing(), blocks.between(actor.id(), each)));
        if (person.isEmpty()) {
            return new NeedOutcome.Refused(NeedRefusal.NOBODY_WHO_MAY_HELP);
        }
        if (worksOnItAlready(person.get(), need)) {
            return new NeedOutcome.Refused(NeedRefusal.HELPS_ALREADY);
        }
        GrantDraft draft = new GrantDraft(
                person.get(),
                Role.HELPER,
                Scope.of(id),
                Set.of(Scope.of(need.group()), Scope.of(need.hub())),
                lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return switch (grantRole.handle(actor, draft)) {
            case GrantRole.Outcome.Granted _ -> {
                transitions.noteAbout(need, NeedAct.HELPER_NAMED, actor.id(), person.get());
                yield new NeedOutcome.Done(id);
            }
            case GrantRole.Outcome.Refused(GrantRefusal why) ->
                new NeedOutcome.Refused(
                        switch (why) {
                            case YOURSELF -> NeedRefusal.YOURSELF;
                            case EXCLUDED, TAKES_TWO, LAST_COORDINATOR ->
                                throw new IllegalStateException("not with a helper: " + why);
                        });
        };
    }

    private boolean worksOnItAlready(PersonId person, Need need) {
        return grants.holds(person, Role.HELPER, Scope.of(need.id()))
                || grants.holds(person, Role.GROUP_ORGANISER, Scope.of(need.group()));
    }
}
