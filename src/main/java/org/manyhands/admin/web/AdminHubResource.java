package org.manyhands.admin.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.EndGrant;
import org.manyhands.access.GrantDraft;
import org.manyhands.access.GrantRefusal;
import org.manyhands.access.GrantRole;
import org.manyhands.access.GrantRole.Outcome;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.people.Pseudonyms;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** One hub: naming its first coordinators, and ending what somebody was named to. */
@Path("/admin/hubs/{hub}")
class AdminHubResource {

    @Inject
    Administrator administrator;

    @Inject
    HubDirectory hubs;

    @Inject
    Grants grants;

    @Inject
    GrantRole grantRole;

    @Inject
    EndGrant endGrant;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    PlaceQuestion places;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public AdminHubPage show(@PathParam("hub") HubId id) {
        administrator.get();
        return page(hub(id), "", FormErrors.none(), null);
    }

    @POST
    @Path("/coordinators")
    public Response name(@PathParam("hub") HubId id, @FormParam("pseudonym") @Nullable String pseudonym) {
        Actor actor = administrator.get();
        HubSummary hub = hub(id);
        String typed = pseudonym == null ? "" : pseudonym;
        Optional<PersonId> person = pseudonyms.named(typed);
        if (person.isEmpty()) {
            return again(hub, typed, language.say("admin:nobody_of_this_name"));
        }
        return submissions.once(
                () -> grantRole.handle(actor, coordinator(person.get(), id)), outcome -> switch (outcome) {
                    case Outcome.Granted _ -> Submissions.to("/admin/hubs/" + id, "admin.coordinator_named");
                    case Outcome.Refused refused ->
                        again(hub, typed, language.say("access:grant_refusal", refused.why()));
                });
    }

    @POST
    @Path("/coordinators/{person}/end")
    public Response end(@PathParam("hub") HubId id, @PathParam("person") PersonId person) {
        Actor actor = administrator.get();
        HubSummary hub = hub(id);
        return submissions.once(() -> endGrant.handle(actor, coordinator(person, id)), refusal -> refusal.map(
                        why -> Response.status(422)
                                .entity(page(hub, "", FormErrors.none(), why))
                                .build())
                .orElseGet(() -> Submissions.to("/admin/hubs/" + id, "admin.coordinator_ended")));
    }

    private HubSummary hub(HubId id) {
        return hubs.find(id).orElseThrow(Absent::new);
    }

    private static GrantDraft coordinator(PersonId person, HubId hub) {
        return new GrantDraft(person, Role.COORDINATOR, Scope.of(hub), Set.of(), null);
    }

    private Response again(HubSummary hub, String typed, String problem) {
        return Response.status(422)
                .entity(page(hub, typed, FormErrors.none().add("pseudonym", problem), null))
                .build();
    }

    private AdminHubPage page(HubSummary hub, String typed, FormErrors errors, @Nullable GrantRefusal refusal) {
        // Whoever cannot sign in looks after nothing: as in the list of hubs, they do not count.
        List<PersonId> holders = grants.present(Role.COORDINATOR, Scope.of(hub.id()));
        Map<PersonId, String> names = pseudonyms.of(holders);
        String address = "/admin/hubs/" + hub.id();
        return new AdminHubPage(
                address,
                hub.name(),
                hub.mode(),
                ListFormatter.getInstance(language.get().locale())
                        .format(hub.languages().stream()
                                .map(code -> SpokenLanguages.name(code, language.get()))
                                .toList()),
                places.of(hub.place(), language.get()).typed(),
                holders.stream()
                        .filter(names::containsKey)
                        .map(person -> new AdminHubPage.Coordinator(
                                names.getOrDefault(person, ""), address + "/coordinators/" + person + "/end"))
                        .toList(),
                holders.size() > 1,
                grantRole.isOpenTo(Scope.of(hub.id())),
                typed,
                errors,
                refusal);
    }
}
