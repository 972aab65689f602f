package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;

/** Looks up what {@link GroupPolicy} asks about those who speak for a group. */
@ApplicationScoped
class VoicesNow {

    private final Grants grants;
    private final OrganiserHistory history;
    private final Pseudonyms pseudonyms;

    @Inject
    VoicesNow(Grants grants, OrganiserHistory history, Pseudonyms pseudonyms) {
        this.grants = grants;
        this.history = history;
        this.pseudonyms = pseudonyms;
    }

    /** Whether this person, who was asked, may begin to speak for the group now. */
    Verdict<GroupRefusal> accept(Actor actor, CommunityGroup group, Organiser asked) {
        return GroupPolicy.accept(
                actor, group.hub(), asked.invitedBy(), asked.isAskedByGroup(), of(group, asked.invitedBy()));
    }

    /** The answers at this moment, for whoever asks or asked; null if nobody knows who. */
    GroupPolicy.Voices of(CommunityGroup group, @Nullable PersonId asker) {
        return new GroupPolicy.Voices() {
            @Override
            public boolean somebodySpeaks() {
                return !grants.present(Role.GROUP_ORGANISER, Scope.of(group.id()))
                        .isEmpty();
            }

            @Override
            public boolean endedByAsker() {
                return asker != null && history.hasEnded(asker, group.id());
            }

            @Override
            public boolean askerCoordinates() {
                return asker != null && grants.may(asker, Permission.TAKE_IN_PEOPLE, Scope.of(group.hub()));
            }

            @Override
            public boolean askerBelongs() {
                return asker != null
                        && grants.may(asker, Permission.TAKE_PART, Scope.of(group.hub()))
                        && !pseudonyms.of(Set.of(asker)).isEmpty();
            }
        };
    }
}
