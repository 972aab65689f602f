package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.manyhands.hubs.ApplicationBoard;
import org.manyhands.hubs.Coordinators;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubSettings;
import org.manyhands.hubs.HubStanding;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.HubView;
import org.manyhands.hubs.InvitationBoard;
import org.manyhands.hubs.MemberBoard;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;

/** A hub's page: open to everybody if the hub is listed. */
@Path("/hubs/{hub}")
class HubResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubBoard board;

    @Inject
    ApplicationBoard applications;

    @Inject
    MemberBoard members;

    @Inject
    Coordinators coordinators;

    @Inject
    InvitationBoard invitations;

    @Inject
    HubWords words;

    @GET
    public HubPage show(@PathParam("hub") HubId id) {
        Actor reader = actor.get();
        HubView view = board.see(reader, id);
        HubSummary hub = view.hub();
        HubSettings settings = view.settings();
        HubStanding standing = view.standing();
        String rulesLanguage =
                words.languageOfRules(settings.rules(), hub.languages()).orElse("");
        boolean coordinates = members.mayFind(reader, id);
        return new HubPage(
                HubWords.base(hub),
                hub.name(),
                settings.description(),
                words.place(hub.place()),
                words.languages(hub.languages()),
                hub.mode(),
                settings.listed(),
                hub.pace(),
                settings.rules().get(rulesLanguage),
                rulesLanguage,
                settings.questions().size(),
                HubLine.shown(standing),
                HubLine.mark(standing),
                actor.hasLogin(),
                standing.asked(),
                settings.listed() && !standing.takesPart() && !standing.asked() && !standing.suspended(),
                standing.isKnown() || standing.takesPart(),
                standing.takesPart(),
                invitations.mayInvite(reader, id),
                coordinates,
                coordinates ? applications.countWaiting(reader, id) : 0,
                coordinators.of(reader, id));
    }
}
