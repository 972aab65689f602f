package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.MemberBoard;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.PseudonymForm;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/**
 * The coordinator's way to a member: by the exact pseudonym, posted, so that no name stands in an address, a history or a
 * log. There is no list.
 */
@Path("/hubs/{hub}/vetting")
class VettingResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    MemberBoard members;

    @Inject
    FormCheck formCheck;

    @Inject
    RequestLanguage language;

    @Inject
    Submissions submissions;

    @GET
    public VettingPage show(@PathParam("hub") HubId hub) {
        return page(actor.person(), hub, "", FormErrors.none());
    }

    @POST
    public Response find(@PathParam("hub") HubId hub, @BeanParam PseudonymForm form) {
        Actor coordinator = actor.person();
        FormErrors errors = formCheck.check(form);
        if (errors.isPresent()) {
            return again(coordinator, hub, form, errors);
        }
        return submissions.once(() -> members.find(coordinator, hub, form.pseudonym()), found -> found.map(
                        id -> Submissions.to("/hubs/" + hub + "/vetting/" + id))
                .orElseGet(() ->
                        again(coordinator, hub, form, errors.add("pseudonym", language.say("hubs:vetting_nobody")))));
    }

    private Response again(Actor coordinator, HubId hub, PseudonymForm form, FormErrors errors) {
        return Response.status(422)
                .entity(page(coordinator, hub, form.pseudonym(), errors))
                .build();
    }

    private VettingPage page(Actor coordinator, HubId hub, String pseudonym, FormErrors errors) {
        HubSummary summary =
                hubs.find(hub).filter(each -> members.mayFind(coordinator, hub)).orElseThrow(Absent::new);
        return new VettingPage(HubWords.base(summary), summary.name(), pseudonym, errors);
    }
}
