package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBoard;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** The needs of one's own groups, in every state. Here is nothing for people who speak for none. */
@Path("/needs")
class OwnNeedsResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedBoard board;

    @Inject
    NeedWords words;

    @GET
    @Path("/own")
    public OwnNeedsPage show(@QueryParam("page") @Nullable String asked) {
        Actor reader = actor.person();
        int number = Pager.asked(asked);
        if (!NeedBoard.hasOwn(reader) || number >= NeedBoard.pagesFor(reader)) {
            throw new Absent();
        }
        NeedBoard.Page page = board.own(reader, number, words.locale());
        return new OwnNeedsPage(
                page.rows().stream().map(words::row).toList(),
                Pager.of(number, NeedBoard.PAGE, page.found(), "/needs/own"));
    }
}
