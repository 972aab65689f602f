package org.manyhands.front.web;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedFilter;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** The front page. Who is signed in goes to their work instead. */
@Path("/")
class FrontResource {

    private static final Logger LOG = Logger.getLogger(FrontResource.class);

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
        return Response.ok(page()).build();
    }

    /** A few of the open needs; without them while the database is away, because this page is the way in (rule R-02). */
    private FrontPage page() {
        try {
            NeedBoard.Page board = needs.open(
                    Actor.anonymous(), NeedFilter.NONE, 0, language.get().locale());
            List<FrontPage.PublicNeed> shown = board.rows().stream()
                    .limit(SHOWN)
                    .map(need -> new FrontPage.PublicNeed(need.title(), need.href(), need.group(), need.place()))
                    .toList();
            return new FrontPage(true, shown, board.rows().size() > SHOWN);
        } catch (PersistenceException away) {
            LOG.errorf("the front page shows no needs: %s", away.getClass().getName());
            return new FrontPage(false, List.of(), false);
        }
    }
}
