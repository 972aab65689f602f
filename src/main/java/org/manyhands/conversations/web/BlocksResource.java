package org.manyhands.conversations.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.manyhands.conversations.BlockPerson;
import org.manyhands.conversations.MyBlocks;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** One's own blocks. */
@Path("/me/blocks")
class BlocksResource {

    @Inject
    CurrentActor actor;

    @Inject
    BlockPerson blockPerson;

    @Inject
    Submissions submissions;

    @Inject
    MyBlocks blocks;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    RequestLanguage language;

    @GET
    public BlocksPage mine() {
        List<MyBlocks.Blocked> mine = blocks.of(actor.person());
        Map<PersonId, String> names =
                pseudonyms.of(mine.stream().map(MyBlocks.Blocked::person).toList());
        return new BlocksPage(mine.stream()
                .map(block -> new BlocksPage.Row(
                        names.getOrDefault(block.person(), language.say("conversations:gone")),
                        block.since(),
                        "/me/blocks/" + block.person() + "/removal"))
                .toList());
    }

    @POST
    @Path("/{person}/removal")
    public Response lift(@PathParam("person") PersonId person) {
        Actor blocker = actor.person();
        return submissions.once(
                () -> {
                    blockPerson.lift(blocker, person);
                    return person;
                },
                done -> Submissions.to("/me/blocks", "conversations.lifted"));
    }
}
