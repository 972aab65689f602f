package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.manyhands.matching.ProposeMatches;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** The match desk of one line. */
@Path("/needs/{id}/lines/{line}/candidates")
class CandidatesResource {

    private final CurrentActor actor;
    private final CandidatesPageAssembler pages;
    private final ProposeMatches proposeMatches;
    private final Submissions submissions;
    private final RequestLanguage language;

    CandidatesResource(
            CurrentActor actor,
            CandidatesPageAssembler pages,
            ProposeMatches proposeMatches,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.pages = pages;
        this.proposeMatches = proposeMatches;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public CandidatesPage look(
            @PathParam("id") NeedId id,
            @PathParam("line") NeedLineId line,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("near") @DefaultValue("") String near) {
        return pages.page(actor.person(), id, line, page, near.equals("yes"));
    }

    /** Asks those ticked; {@code only=suggest} notes them for coordinators without asking anybody. */
    @POST
    public Response ask(
            @PathParam("id") NeedId id,
            @PathParam("line") NeedLineId line,
            @FormParam("offer") List<OfferId> ticked,
            @FormParam("only") @DefaultValue("") String only) {
        List<OfferId> offers = ticked.stream().distinct().toList();
        if (offers.isEmpty() || offers.size() > ProposeMatches.MOST) {
            String problem = language.say("matching:tick_some", ProposeMatches.MOST);
            return Response.status(422)
                    .entity(pages.again(actor.person(), id, line, offers, problem))
                    .build();
        }
        boolean suggest = only.equals("suggest");
        String here = "/needs/" + id + "/lines/" + line + "/candidates";
        return submissions.once(
                () -> proposeMatches.ask(actor.person(), id, line, offers, suggest), outcome -> switch (outcome) {
                    case ProposeMatches.Outcome.Asked(var matches, int notPossible) ->
                        Submissions.to(
                                here,
                                notPossible > 0
                                        ? "matching.asked_some"
                                        : suggest ? "matching.suggested" : "matching.asked");
                    case ProposeMatches.Outcome.Refused(var reason) ->
                        Response.status(422)
                                .entity(pages.again(
                                        actor.person(), id, line, offers, language.say("matching:refusal", reason)))
                                .build();
                });
    }
}
