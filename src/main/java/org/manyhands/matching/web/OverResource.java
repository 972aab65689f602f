package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.manyhands.matching.MatchBoard;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** All that is over, page by page: what was said about it, and why it ended, stays to be read. */
@Path("/matches/over")
class OverResource {

    private static final int PAGE = 20;

    private final CurrentActor actor;
    private final MatchBoard board;
    private final MatchRowAssembler rows;

    OverResource(CurrentActor actor, MatchBoard board, MatchRowAssembler rows) {
        this.actor = actor;
        this.board = board;
        this.rows = rows;
    }

    @GET
    public OverPage show(@QueryParam(Pager.PARAMETER) @DefaultValue("") String asked) {
        Actor person = actor.person();
        int page = Pager.asked(asked);
        return new OverPage(
                rows.of(person, board.over(person, page * PAGE, PAGE)),
                Pager.of(page, PAGE, board.countOver(person), "/matches/over"));
    }
}
