package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.conversations.ConversationEvents;
import org.manyhands.groups.GroupEvents;
import org.manyhands.groups.OrganiserState;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.people.PeopleEvents;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/** Stops releases that their owner would stop, had they thought of it at that moment. */
@ApplicationScoped
class ReleasesWatched {

    private final ContactReleases releases;
    private final MatchParties matches;
    private final Grants grants;
    private final Clock clock;

    @Inject
    ReleasesWatched(ContactReleases releases, MatchParties matches, Grants grants, Clock clock) {
        this.releases = releases;
        this.matches = matches;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Whoever blocks somebody shares nothing with that person's side any more. What the blocked person shares stays ticked, or
     * the missing ticks would tell of the block; {@link ReleasedContact} keeps it shut.
     */
    void withTheBlock(@Observes ConversationEvents.Blocked blocked) {
        stop(
                blocked.by(),
                parties -> blocked.person().equals(parties.helper())
                        || (blocked.by().equals(parties.helper()) && speaks(blocked.person(), parties)));
    }

    /** Whoever no longer speaks for a group shares nothing in its name. */
    void withTheVoice(@Observes GroupEvents.OrganiserMoved moved) {
        if (moved.move().to() != OrganiserState.SPEAKS) {
            stop(
                    moved.person(),
                    parties -> moved.group().equals(parties.group())
                            && !moved.person().equals(parties.helper()));
        }
    }

    /**
     * Whose login was closed can stop nothing any more, so all of it is stopped for them. What others share with them is shut by the
     * end of their matches, and what others share with a group stays for those who speak for it.
     */
    void withTheLogin(@Observes PeopleEvents.LoginClosed closed) {
        releases.unstopped(closed.person()).forEach(release -> release.stop(clock.instant()));
    }

    private void stop(PersonId owner, Predicate<Parties> where) {
        releases.unstopped(owner).stream()
                .filter(release -> matches.of(release.match()).filter(where).isPresent())
                .forEach(release -> release.stop(clock.instant()));
    }

    private boolean speaks(PersonId person, Parties parties) {
        return grants.holds(person, Role.GROUP_ORGANISER, Scope.of(parties.group()));
    }
}
