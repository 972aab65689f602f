package org.manyhands.front.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedFilter;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** The front page. Who is signed in goes to their work instead. */
@Path("/")
class FrontResource {

    private static final int SHOWN = 6;

    @Inject
    CurrentActor actor;

    @Inject
    NeedBoard needs;

    @Inject
    RequestLanguage language;

    @GET
    public Response show() {
        if (actor.hasLogin()) {
            return Submissions.to("/my-work");
        }
        NeedBoard.Page board =
                needs.open(Actor.anonymous(), NeedFilter.NONE, 0, language.get().locale());
        return Response.ok(new FrontPage(
                        board.rows().stream()
                                .limit(SHOWN)
                                .map(need ->
                                        new FrontPage.PublicNeed(need.title(), need.href(), need.group(), need.place()))
                                .toList(),
                        board.rows().size() > SHOWN))
                .build();
    }
}
