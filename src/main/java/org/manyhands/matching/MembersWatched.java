package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.hubs.HubEvents;
import org.manyhands.people.PeopleEvents;
import org.manyhands.shared.id.NeedLineId;

/**
 * Whoever leaves a hub, is suspended or removed helps nobody there any more, and whose login is closed nobody anywhere, from the
 * same moment on: their matches end, and what was released of contact details with them. The other side reads that it ended, and not why. What one side called done
 * is done: nobody is left to talk about it. Whoever is no longer vetted is not asked about protected needs any more.
 */
@ApplicationScoped
class MembersWatched {

    private final Matches matches;
    private final Locks locks;
    private final MatchTransitions transitions;

    @Inject
    MembersWatched(Matches matches, Locks locks, MatchTransitions transitions) {
        this.matches = matches;
        this.locks = locks;
        this.transitions = transitions;
    }

    void endWithBelonging(@Observes HubEvents.BelongingEnded ended) {
        locks.helper(ended.person());
        matches.linesOf(ended.person(), ended.hub()).forEach(locks::line);
        matches.lockRunning(ended.person(), ended.hub()).forEach(match -> transitions.byItself(match, MatchAct.LEAVE));
    }

    void endWithTheLogin(@Observes PeopleEvents.LoginClosed closed) {
        locks.helper(closed.person());
        matches.linesOf(closed.person()).forEach(locks::line);
        matches.lockRunning(closed.person()).forEach(match -> transitions.byItself(match, MatchAct.LEAVE));
    }

    void endWithTheVetting(@Observes HubEvents.VettingEnded ended) {
        locks.helper(ended.person());
        Set<NeedLineId> ofProtected = matches.linesOf(ended.person(), ended.hub()).stream()
                .flatMap(line -> locks.line(line).stream())
                .filter(LinePlaces::vettedOnly)
                .map(LinePlaces::line)
                .collect(Collectors.toSet());
        matches.lockRunning(ended.person(), ended.hub()).stream()
                .filter(match -> ofProtected.contains(match.line()))
                .forEach(match -> transitions.byItself(match, MatchAct.SHIELD));
    }
}
