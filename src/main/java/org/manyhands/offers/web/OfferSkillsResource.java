package org.manyhands.offers.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.manyhands.offers.ChooseSkills;
import org.manyhands.offers.OfferOutcome;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.SubmittedForm;
import org.manyhands.skills.Skill;
import org.manyhands.skills.Taxonomy;

/**
 * Picking skills without a script: search or paste a text, tick what is meant, say how well. Every button of the one form keeps
 * what was chosen so far.
 */
@Path("/offers/{id}/skills")
@FormFields({"skill", "add", "remove", "level-.+", "learn-.+"})
class OfferSkillsResource {

    private static final int SEARCHED = 12;
    private static final int MOST_TYPED = 60;

    private final CurrentActor actor;
    private final OfferPageAssembler pages;
    private final OfferSkillsPageAssembler skillPages;
    private final ChooseSkills chooseSkills;
    private final Taxonomy taxonomy;
    private final SubmittedForm submitted;
    private final Submissions submissions;
    private final RequestLanguage language;

    OfferSkillsResource(
            CurrentActor actor,
            OfferPageAssembler pages,
            OfferSkillsPageAssembler skillPages,
            ChooseSkills chooseSkills,
            Taxonomy taxonomy,
            SubmittedForm submitted,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.pages = pages;
        this.skillPages = skillPages;
        this.chooseSkills = chooseSkills;
        this.taxonomy = taxonomy;
        this.submitted = submitted;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public OfferSkillsPage ask(@PathParam("id") OfferId id, @QueryParam("q") @DefaultValue("") String q) {
        OfferSummary offer = pages.ownSkills(actor.person(), id);
        SkillChoice choice = SkillChoice.of(offer.skills());
        String typed = cut(q);
        return skillPages.page(offer, choice, found(typed), typed, "", !typed.isBlank(), FormErrors.none(), null);
    }

    /**
     * Keeps what is chosen; what comes next says the button: {@code search} looks for {@code q}, {@code read} reads the pasted
     * text, everything else goes on.
     */
    @POST
    public Response save(
            @PathParam("id") OfferId id,
            @FormParam("next") @DefaultValue("") String next,
            @FormParam("q") @DefaultValue("") String q,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("version") @DefaultValue("0") int version) {
        Actor person = actor.person();
        OfferSummary offer = pages.ownSkills(person, id);
        Map<String, List<String>> typed = submitted.typed();
        SkillChoice choice = SkillChoice.read(typed, taxonomy);
        if (next.equals("read")) {
            if (text.isBlank()) {
                FormErrors errors = FormErrors.none().add("text", language.say("offers:skills_read_empty"));
                return again(offer, choice, q, errors, "");
            }
            // The pasted text may be somebody's whole life: it is read and answered in one breath, and kept nowhere.
            return Response.ok(skillPages.read(offer, choice, text, FormErrors.none()))
                    .build();
        }
        if (next.equals("search") && q.isBlank()) {
            return again(offer, choice, "", FormErrors.none().add("q", language.say("offers:skills_search_empty")), "");
        }
        if (!choice.isSaid() && staysHere(next, typed)) {
            return asked(offer, choice, next, q);
        }
        FormErrors errors = choice.errors(language);
        if (errors.isPresent()) {
            return again(offer, choice, q, errors, "");
        }
        if (next.equals("add") && !typed.containsKey("add")) {
            return nothingTicked(offer, choice, q, text);
        }
        return submissions.once(
                () -> chooseSkills.handle(person, id, version, choice.offered()), outcome -> switch (outcome) {
                    case OfferOutcome.Done _ -> Submissions.to(nextAddress(offer, next, q, typed));
                    case OfferOutcome.Refused(var reason) ->
                        again(offer, choice, q, FormErrors.none(), language.say("offers:refusal", reason));
                });
    }

    private static boolean staysHere(String next, Map<String, List<String>> typed) {
        return next.equals("add") || next.equals("search") || typed.containsKey("remove");
    }

    /** A level is for its owner to say: until then the form keeps what was ticked, and nothing is stored. */
    private Response asked(OfferSummary offer, SkillChoice choice, String next, String q) {
        boolean searches = next.equals("search");
        FormErrors questions = searches ? FormErrors.none() : choice.questions(language, taxonomy);
        return Response.ok(skillPages.page(
                        offer,
                        choice,
                        searches ? found(cut(q)) : List.of(),
                        searches ? cut(q) : "",
                        "",
                        searches && !q.isBlank(),
                        questions,
                        null))
                .build();
    }

    private static String nextAddress(OfferSummary offer, String next, String q, Map<String, List<String>> typed) {
        String here = "/offers/" + offer.id();
        if (next.equals("search") && !q.isBlank()) {
            return here + "/skills?q=" + URLEncoder.encode(cut(q), StandardCharsets.UTF_8) + "#found";
        }
        if (staysHere(next, typed)) {
            return here + "/skills";
        }
        return offer.state() == org.manyhands.offers.OfferState.DRAFT ? here + "/details" : here + "?done=offers.saved";
    }

    /** What was found stays in sight, from the words or from the pasted text, whichever it came from. */
    private Response nothingTicked(OfferSummary offer, SkillChoice choice, String q, String text) {
        FormErrors errors = FormErrors.none().add("add", language.say("shared:error_choose_some"));
        return Response.status(422)
                .entity(
                        text.isBlank()
                                ? skillPages.page(offer, choice, found(cut(q)), cut(q), "", true, errors, null)
                                : skillPages.read(offer, choice, text, errors))
                .build();
    }

    private List<Skill> found(String words) {
        return words.isBlank()
                ? List.of()
                : taxonomy.search(words, language.get().locale(), SEARCHED);
    }

    private Response again(OfferSummary offer, SkillChoice choice, String q, FormErrors errors, String problem) {
        return Response.status(422)
                .entity(skillPages.page(
                        offer, choice, List.of(), cut(q), "", false, errors, problem.isEmpty() ? null : problem))
                .build();
    }

    private static String cut(String typed) {
        return Reading.text(typed, MOST_TYPED);
    }
}
