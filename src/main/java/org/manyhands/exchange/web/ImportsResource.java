package org.manyhands.exchange.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.CsvFile;
import org.manyhands.exchange.Encoding;
import org.manyhands.exchange.ImportBoard;
import org.manyhands.exchange.IncomingFile;
import org.manyhands.exchange.StageFile;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.ReceivedFile;
import org.manyhands.shared.web.ReceivedFiles;
import org.manyhands.shared.web.Submissions;

/** The files of a hub, and the door for another one. */
@Path("/hubs/{hub}/imports")
class ImportsResource {

    static final String FILE = "file";

    @Inject
    CurrentActor actor;

    @Inject
    ImportBoard board;

    @Inject
    StageFile stageFile;

    @Inject
    HubDirectory hubs;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ReceivedFiles received;

    @Inject
    ImportWords words;

    @Inject
    Submissions submissions;

    @GET
    public ImportsPage list(@PathParam("hub") HubId hub, @QueryParam(Pager.PARAMETER) @Nullable String page) {
        return page(hub, Pager.asked(page), Encoding.UNICODE, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormFields(FILE)
    public Response bring(@PathParam("hub") HubId hub, @FormParam("encoding") @Nullable String chosen) {
        Actor coordinator = actor.person();
        Encoding encoding = Reading.oneOf(Encoding.class, chosen).orElse(Encoding.UNICODE);
        ImportsPage before = page(hub, 0, encoding, FormErrors.none());
        Optional<ReceivedFile> file = received.in(FILE);
        if (file.isEmpty()) {
            return again(before, words.say("file_missing"));
        }
        if (file.get().isTooLarge()) {
            return again(
                    before, words.problem(CsvFile.tooLarge(file.get().size())).sentence());
        }
        IncomingFile incoming = IncomingFile.of(file.get().name(), file.get().content(), encoding);
        return submissions.once(() -> stageFile.handle(coordinator, hub, incoming), outcome -> switch (outcome) {
            case StageFile.Outcome.Staged staged -> Submissions.to("/imports/" + staged.file() + "/columns");
            case StageFile.Outcome.Unreadable unreadable ->
                again(
                        before,
                        words.say(
                                "at",
                                unreadable.problem().line(),
                                words.problem(unreadable.problem()).sentence()));
            case StageFile.Outcome.Refused refused -> again(before, words.say("refusal", refused.why()));
        });
    }

    private static Response again(ImportsPage page, String sentence) {
        page.errors().add(FILE, sentence);
        return Response.status(422).entity(page).build();
    }

    private ImportsPage page(HubId id, int page, Encoding encoding, FormErrors errors) {
        ImportBoard.Page listed = board.list(actor.person(), id, page);
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        Map<PersonId, String> names =
                pseudonyms.of(listed.items().stream().map(ImportBoard.Item::by).toList());
        String base = "/hubs/" + id;
        return new ImportsPage(
                base,
                hub.name(),
                CsvFile.MOST_ROWS,
                CsvFile.MOST_KIBIBYTES,
                Arrays.stream(Encoding.values())
                        .map(each -> new Choice(each.name(), words.say("encoding", each)))
                        .toList(),
                encoding.name(),
                listed.items().stream()
                        .map(item -> new ImportsPage.Item(
                                "/imports/" + item.id(),
                                item.fileName(),
                                item.state(),
                                mark(item),
                                item.since(),
                                item.ends(),
                                names.get(item.by()),
                                item.rows(),
                                item.drafts()))
                        .toList(),
                Pager.of(page, ImportBoard.PAGE, listed.total(), base + "/imports"),
                errors);
    }

    private static String mark(ImportBoard.Item item) {
        return switch (item.state()) {
            case UPLOADED -> "waiting";
            case IMPORTED -> "done";
            case UNDONE -> "closed";
        };
    }
}
