package org.manyhands.people.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.ChoosePseudonym;
import org.manyhands.people.ChoosePseudonym.Candidate;
import org.manyhands.people.ChoosePseudonym.Outcome;
import org.manyhands.people.LoginAccounts;
import org.manyhands.people.SuggestedNames;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.LocalAddress;
import org.manyhands.shared.web.NotSignedIn;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** First login: an account becomes a person by choosing a pseudonym. The other questions can wait, so they come after. */
@Path("/welcome")
class WelcomeResource {

    @Inject
    CurrentActor actor;

    @Inject
    ChoosePseudonym choosePseudonym;

    @Inject
    SuggestedNames suggestions;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public Response show(@QueryParam("to") @Nullable String to) {
        newcomer();
        if (actor.get().isPerson()) {
            return Submissions.to("/me");
        }
        return Response.ok(page(suggestions.suggest(language.get()), LocalAddress.orFront(to), FormErrors.none()))
                .build();
    }

    @POST
    public Response choose(@FormParam("pseudonym") @Nullable String pseudonym, @FormParam("to") @Nullable String to) {
        newcomer();
        Optional<Response> before = submissions.before();
        if (before.isPresent()) {
            return before.get();
        }
        String typed = pseudonym == null ? "" : pseudonym;
        Candidate candidate = examined(typed);
        return submissions.once(() -> choosePseudonym.handle(actor.get(), candidate), outcome -> switch (outcome) {
            case Outcome.Chosen _ -> Submissions.to(ProfileStep.FIRST.address(afterwards(to)));
            case Outcome.Refused refused -> again(typed, LocalAddress.orFront(to), refused);
        });
    }

    private Candidate examined(String typed) {
        try {
            return choosePseudonym.examine(actor.ticketOwner(), typed);
        } catch (LoginAccounts.NotReachable unreachable) {
            // What was typed stays on the error page, from where it can be sent again.
            throw new WebApplicationException(Response.Status.BAD_GATEWAY);
        }
    }

    private Response again(String typed, String to, Outcome.Refused refused) {
        FormErrors errors =
                FormErrors.none().add("pseudonym", language.say("people:pseudonym_problem", refused.problem()));
        return Response.status(422).entity(page(typed, to, errors)).build();
    }

    private static WelcomePage page(String pseudonym, String to, FormErrors errors) {
        String another = "/welcome?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return new WelcomePage(pseudonym, to, another, errors);
    }

    /** Back to where the person was going; whoever was going nowhere special sees their own page. */
    private static String afterwards(@Nullable String to) {
        String destination = LocalAddress.orFront(to);
        return destination.equals("/") ? "/me" : destination;
    }

    private void newcomer() {
        if (!actor.hasLogin()) {
            throw NotSignedIn.withoutLogin();
        }
    }
}
