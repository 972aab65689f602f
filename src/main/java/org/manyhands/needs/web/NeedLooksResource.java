package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedLooks;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** Who looked at a protected need: for those who speak for its group. */
@Path("/needs")
class NeedLooksResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedLooks looks;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    NeedWords words;

    @GET
    @Path("/{id}/looks")
    public NeedLooksPage show(@PathParam("id") NeedId id, @QueryParam("page") @Nullable String asked) {
        int number = Pager.asked(asked);
        NeedLooks.OfNeed found = looks.of(actor.person(), id, number).orElseThrow(Absent::new);
        Map<PersonId, String> names =
                pseudonyms.of(found.looks().stream().map(NeedLooks.Look::by).toList());
        String need = "/needs/" + id;
        return new NeedLooksPage(
                need,
                found.title(),
                found.looks().stream()
                        .map(look -> words.say(
                                "looked", names.getOrDefault(look.by(), words.say("former_member")), look.on()))
                        .toList(),
                Pager.of(number, NeedLooks.PAGE, found.found(), need + "/looks"));
    }
}
