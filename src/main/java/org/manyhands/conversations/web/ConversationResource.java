package org.manyhands.conversations.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.conversations.DeleteMessage;
import org.manyhands.conversations.WriteMessage;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.MatchView;
import org.manyhands.matching.web.MatchRow;
import org.manyhands.matching.web.MatchRowAssembler;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** The conversation of a match: read it, write into it, delete one's own. */
@Path("/matches/{match}/conversation")
class ConversationResource {

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_PAGES = 500;

    @PathParam("match")
    MatchId match;

    @Inject
    CurrentActor actor;

    @Inject
    ConversationPanelAssembler panels;

    @Inject
    MatchBoard board;

    @Inject
    MatchRowAssembler rows;

    @Inject
    WriteMessage writeMessage;

    @Inject
    DeleteMessage deleteMessage;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public ConversationPage read(@QueryParam("page") @DefaultValue("0") int page) {
        int shown = Math.clamp(page, 0, MOST_PAGES);
        return page(actor.person(), shown, "", null);
    }

    @POST
    public Response write(@FormParam("text") @Nullable String typed) {
        Actor person = actor.person();
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return again(person, text, language.say("conversations:text_missing"));
        }
        int length = TextLength.of(text);
        if (length > MOST_CHARACTERS) {
            return again(person, text, language.say("shared:error_too_long", length, MOST_CHARACTERS));
        }
        return submissions.once(() -> writeMessage.handle(person, match, text), refusal -> refusal.map(
                        reason -> again(person, text, language.say("conversations:refusal", reason)))
                .orElseGet(() -> Submissions.to("/matches/" + match + "?done=conversations.sent#conversation")));
    }

    @POST
    @Path("/{message}/removal")
    public Response delete(@PathParam("message") String message) {
        Actor person = actor.person();
        UUID id = Reading.id(message, Id::parse).orElseThrow(Absent::new);
        return submissions.once(
                () -> {
                    deleteMessage.handle(person, match, id);
                    return id;
                },
                deleted -> Submissions.to("/matches/" + match, "conversations.deleted"));
    }

    private ConversationPage page(Actor person, int page, String typed, @Nullable String error) {
        ConversationPanel panel = panels.draw(person, match, page, typed, error);
        List<MatchSummary> one =
                board.find(person, match).map(MatchView::summary).stream().toList();
        String sentence = rows.of(person, one).stream().map(MatchRow::sentence).collect(Collectors.joining());
        FormErrors errors =
                error == null ? FormErrors.none() : FormErrors.none().add("text", error);
        return new ConversationPage(sentence, panel, errors);
    }

    private Response again(Actor person, String text, String error) {
        return Response.status(422).entity(page(person, 0, text, error)).build();
    }
}
