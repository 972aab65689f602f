package org.manyhands.exchange.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ColumnMeaning;
import org.manyhands.exchange.ColumnPlan;
import org.manyhands.exchange.Confidence;
import org.manyhands.exchange.DateOrder;
import org.manyhands.exchange.DecideColumns;
import org.manyhands.exchange.FirstRow;
import org.manyhands.exchange.ImportChoices;
import org.manyhands.exchange.ImportRefusal;
import org.manyhands.exchange.MissingGroup;
import org.manyhands.exchange.MissingPlace;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** What the columns of a file mean. */
@Path("/imports/{import}/columns")
class ImportColumnsResource {

    /** Columns in one part of the form: a form may have 128 fields (docs/rules.md#sizes). */
    private static final int COLUMNS = 60;

    @Inject
    CurrentActor actor;

    @Inject
    WaitingFiles waiting;

    @Inject
    DecideColumns decide;

    @Inject
    HubDirectory hubs;

    @Inject
    GroupDirectory groups;

    @Inject
    RequestLanguage language;

    @Inject
    ImportWords words;

    @Inject
    Submissions submissions;

    @GET
    public Response show(@PathParam("import") ImportId id, @QueryParam("from") @Nullable String from) {
        return waiting.isWaiting(actor.person(), id)
                ? Response.ok(page(id, first(from))).build()
                : Submissions.to("/imports/" + id);
    }

    @POST
    public Response decide(@PathParam("import") ImportId id, @BeanParam ImportColumnsForm form) {
        Actor coordinator = actor.person();
        if (!waiting.isWaiting(coordinator, id)) {
            return Submissions.to("/imports/" + id);
        }
        WaitingFiles.Waiting file = waiting.find(coordinator, id);
        Optional<ColumnPlan> plan = form.plan(file.plan());
        FormErrors errors = errors(file, form, plan);
        if (errors.isPresent() || plan.isEmpty()) {
            return again(file, form, null, errors);
        }
        ImportChoices choices = new ImportChoices(
                form.firstRowMeant().orElse(FirstRow.HEADINGS),
                form.dateOrder().orElse(DateOrder.AS_FOUND),
                form.language(),
                form.missingPlace().orElse(MissingPlace.LEAVE),
                form.missingGroup(),
                form.groupPicked());
        String base = "/imports/" + id;
        String next = form.part().isEmpty() ? base + "/rows" : base + "/columns?from=" + first(form.part());
        return submissions.once(
                () -> decide.handle(coordinator, id, form.seen(), plan.get(), choices),
                refused -> refused.isPresent() ? refuse(file, form, refused.get()) : Submissions.to(next));
    }

    private FormErrors errors(WaitingFiles.Waiting file, ImportColumnsForm form, Optional<ColumnPlan> plan) {
        FormErrors errors = FormErrors.none();
        String notOffered = language.say("shared:error_not_offered");
        if (plan.isEmpty()) {
            errors.add("meaning-" + Math.max(0, Reading.number(form.from())), notOffered);
        }
        if (form.firstRowMeant().isEmpty()) {
            errors.add("firstRow", notOffered);
        }
        if (form.dateOrder().isEmpty()) {
            errors.add("dates", notOffered);
        }
        if (!SpokenLanguages.isKnown(form.language())) {
            errors.add("language", notOffered);
        }
        if (form.missingPlace().isEmpty()) {
            errors.add("place", notOffered);
        }
        GroupId group = form.groupPicked();
        if (form.missingGroup() == MissingGroup.KNOWN
                && groups.inHub(file.hub()).stream().noneMatch(each -> each.id().equals(group))) {
            errors.add("group", notOffered);
        }
        return errors;
    }

    private Response refuse(WaitingFiles.Waiting file, ImportColumnsForm form, ImportRefusal why) {
        FormErrors errors = FormErrors.none();
        String sentence = words.say("refusal", why);
        switch (why) {
            case NO_GROUP -> errors.add("group", sentence);
            case NO_TITLE -> errors.add("meaning-" + Math.max(0, Reading.number(form.from())), sentence);
            default -> {
                return again(file, form, sentence, errors);
            }
        }
        return again(file, form, null, errors);
    }

    private Response again(
            WaitingFiles.Waiting file, ImportColumnsForm form, @Nullable String refusal, FormErrors errors) {
        int first = Math.clamp(Reading.number(form.from()), 0, file.columns().size() - 1);
        return Response.status(422)
                .entity(page(file, first, form, refusal, errors))
                .build();
    }

    private ImportColumnsPage page(ImportId id, int from) {
        WaitingFiles.Waiting file = waiting.find(actor.person(), id);
        int first = from < file.columns().size() ? from : 0;
        return page(file, first, ImportColumnsForm.of(file, first, COLUMNS), null, FormErrors.none());
    }

    private ImportColumnsPage page(
            WaitingFiles.Waiting file, int first, ImportColumnsForm form, @Nullable String refusal, FormErrors errors) {
        int count = file.columns().size();
        HubId hub = file.hub();
        return new ImportColumnsPage(
                "/imports/" + file.id(),
                "/hubs/" + hub + "/imports",
                file.fileName(),
                file.rows(),
                count,
                words.problems(file.problems()),
                IntStream.range(first, Math.min(count, first + COLUMNS))
                        .mapToObj(index -> column(file, index, form, index - first))
                        .toList(),
                Arrays.stream(ColumnMeaning.values())
                        .map(meaning -> new Choice(meaning.name(), words.say("meaning", meaning)))
                        .toList(),
                parts(count, first),
                Arrays.stream(FirstRow.values())
                        .map(row -> new Choice(row.name(), words.say("first_row", row)))
                        .toList(),
                Arrays.stream(DateOrder.values())
                        .map(order -> new Choice(order.name(), words.say("dates", order)))
                        .toList(),
                SpokenLanguages.choices(language.get()).stream()
                        .map(choice -> new Choice(choice.code(), choice.name()))
                        .toList(),
                places(hub),
                groups(file),
                form,
                refusal,
                errors);
    }

    private ImportColumnsPage.Column column(WaitingFiles.Waiting file, int index, ImportColumnsForm form, int answer) {
        WaitingFiles.Column column = file.columns().get(index);
        return new ImportColumnsPage.Column(
                "meaning-" + index,
                words.column(column.planned(), index),
                hint(column),
                answer < form.meaning().size()
                        ? form.meaning().get(answer)
                        : column.planned().meaning().name());
    }

    /** How sure the guess is, where there is one, and examples. */
    private String hint(WaitingFiles.Column column) {
        boolean unused = column.planned().meaning() == ColumnMeaning.IGNORE
                && column.planned().confidence() != Confidence.GIVEN;
        String sure = unused ? "" : words.say("confidence_of", column.planned().confidence());
        String examples = column.examples().isEmpty()
                ? ""
                : words.say(
                        "examples", ListFormatter.getInstance(words.locale()).format(column.examples()));
        return (sure + " " + examples).strip();
    }

    private List<Choice> parts(int columns, int first) {
        return IntStream.iterate(0, from -> from < columns, from -> from + COLUMNS)
                .filter(from -> from != first)
                .mapToObj(from -> new Choice(
                        Integer.toString(from),
                        words.say("other_columns", from + 1, Math.min(columns, from + COLUMNS))))
                .toList();
    }

    private List<Choice> places(HubId hub) {
        PlaceId town = hubs.find(hub).map(HubSummary::place).orElse(null);
        return Arrays.stream(MissingPlace.values())
                .filter(each -> each != MissingPlace.HUB || town != null)
                .map(each -> new Choice(each.name(), words.say("place", each, words.place(town))))
                .toList();
    }

    private List<Choice> groups(WaitingFiles.Waiting file) {
        return Stream.concat(
                        Stream.of(
                                new Choice(MissingGroup.NEW.name(), words.say("group_new", file.nameOfRest())),
                                new Choice(MissingGroup.LEAVE_OUT.name(), words.say("group_none"))),
                        groups.inHub(file.hub()).stream()
                                .map(group -> new Choice(group.id().toString(), words.say("group_of", group.name()))))
                .toList();
    }

    private static int first(@Nullable String from) {
        int asked = from == null ? 0 : Reading.number(from);
        return asked < 0 ? 0 : asked / COLUMNS * COLUMNS;
    }
}
