package org.manyhands.contacts.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.contacts.ContactOfMatch;
import org.manyhands.contacts.LookAtContact;
import org.manyhands.contacts.ReleaseContact;
import org.manyhands.contacts.ReleasedContact;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TooManyWrites;

/** What a party shares with a match, and a look at what the other side shares. */
@Path("/matches/{match}/contact")
class MatchContactResource {

    @PathParam("match")
    MatchId match;

    @Inject
    CurrentActor actor;

    @Inject
    ReleaseContact releaseContact;

    @Inject
    LookAtContact lookAtContact;

    @Inject
    ContactOfMatch contact;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    /** Contact in a match for whoever was sent to the login page by the page of the match. */
    @GET
    public ReleasePage show() {
        return new ReleasePage(ContactPanelAssembler.panel(match, contact.toChange(actor.person(), match)));
    }

    @POST
    public Response release(
            @FormParam("detail") @Nullable List<String> ticked, @FormParam("lastDay") @Nullable String lastDay) {
        Actor person = actor.person();
        Set<UUID> details = ids(ticked);
        @Nullable LocalDate day = day(lastDay);
        if (day == null && !details.isEmpty()) {
            return againForDay(person, details, lastDay);
        }
        LocalDate chosen = day == null ? LocalDate.EPOCH : day;
        return submissions.once(
                () -> releaseContact.handle(person, match, details, chosen), outcome -> switch (outcome) {
                    case RELEASED -> Submissions.to(home(), "contacts.released");
                    case STOPPED -> Submissions.to(homeOf(person), "contacts.stopped");
                    case OVER -> Submissions.to(home());
                    case BAD_DAY -> againForDay(person, details, lastDay);
                    case NOTHING_TICKED ->
                        lastDay != null && hasSomethingToTick(person)
                                ? again(
                                        person,
                                        details,
                                        lastDay,
                                        FormErrors.none().add("detail", language.say("shared:error_choose_some")))
                                : Submissions.to(homeOf(person), "contacts.stopped");
                });
    }

    @POST
    @Path("/looks")
    public Response look() {
        Actor person = actor.person();
        return submissions.once(() -> lookAtContact.handle(person, match), outcome -> switch (outcome) {
            case RECORDED -> Submissions.to(home() + "/contact/looks");
            case NOTHING_RELEASED, NOT_TOGETHER -> Submissions.to(home(), "contacts.nothing");
            case TOO_MANY -> throw new TooManyWrites(Duration.ofDays(1));
        });
    }

    @GET
    @Path("/looks")
    public LookPage read() {
        List<ReleasedContact.ByOwner> released = lookAtContact.read(actor.person(), match);
        Map<PersonId, String> names = pseudonyms.of(
                released.stream().map(ReleasedContact.ByOwner::owner).toList());
        return new LookPage(
                match,
                released.stream()
                        .map(owner -> new LookPage.Owner(
                                names.getOrDefault(owner.owner(), language.say("contacts:gone")),
                                owner.lastDay(),
                                owner.details()))
                        .toList());
    }

    private Response againForDay(Actor person, Set<UUID> ticked, @Nullable String day) {
        String wrong =
                language.say("contacts:bad_day", contact.toChange(person, match).latestDay());
        return again(person, ticked, day, FormErrors.none().add("lastDay", wrong));
    }

    private Response again(Actor person, Set<UUID> ticked, @Nullable String day, FormErrors errors) {
        ContactOfMatch.State state = contact.toChange(person, match);
        return Response.status(422)
                .entity(new ReleasePage(
                        ContactPanelAssembler.panel(match, state, errors, ticked, day == null ? "" : day)))
                .build();
    }

    private boolean hasSomethingToTick(Actor person) {
        return contact.of(person, match).filter(state -> !state.own().isEmpty()).isPresent();
    }

    /** The match; for somebody who is no side of it any more, their own details. */
    private String homeOf(Actor person) {
        return contact.of(person, match).isPresent() ? home() : "/me/contact";
    }

    private String home() {
        return "/matches/" + match;
    }

    private static Set<UUID> ids(@Nullable List<String> ticked) {
        try {
            return ticked == null ? Set.of() : ticked.stream().map(Id::parse).collect(Collectors.toSet());
        } catch (IllegalArgumentException noId) {
            throw new Absent();
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
