package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.hubs.HubEvents;
import org.manyhands.people.PeopleEvents;

/** Whoever no longer belongs to a hub speaks for none of its groups, from the same moment on. */
@ApplicationScoped
class MembersWatched {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;

    @Inject
    MembersWatched(CommunityGroups groups, Organisers organisers, GroupTransitions transitions) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
    }

    void stopSpeaking(@Observes HubEvents.BelongingEnded ended) {
        organisers
                .inHub(ended.person(), ended.hub())
                .forEach(organiser ->
                        transitions.make(groups.get(organiser.group()), organiser, OrganiserMove.GO, ended.by(), null));
    }

    /** Whose login is opened again speaks for no group, also where they belonged to its hub by nothing else. */
    void stopSpeakingEverywhere(@Observes PeopleEvents.LoginReopening reopening) {
        organisers
                .of(reopening.person())
                .forEach(organiser -> transitions.make(
                        groups.get(organiser.group()), organiser, OrganiserMove.GO, reopening.by(), null));
    }
}
