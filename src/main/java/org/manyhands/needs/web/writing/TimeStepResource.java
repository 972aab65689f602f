package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedPart;
import org.manyhands.needs.Urgency;
import org.manyhands.needs.web.Choice;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.RequestLanguage;

/** Fourth step of the form. */
@Path("/needs")
class TimeStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/draft/time")
    public Response show(@PathParam("id") NeedId id, @QueryParam("then") @Nullable String then) {
        return answers.show(
                id,
                need -> page(
                        need,
                        then,
                        need.hours() == null ? "" : need.hours().toString(),
                        Objects.toString(need.byWhen(), ""),
                        need.urgency().name(),
                        FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/time")
    public Response keep(@PathParam("id") NeedId id, @BeanParam TimeForm form) {
        NeedBeingWritten need = answers.need(id);
        FormErrors errors = FormErrors.none();
        Integer hours = TimeForm.hours(form.hours(), errors, language);
        LocalDate byWhen = TimeForm.day(form.byWhen(), LocalDate.now(clock), errors, language);
        Urgency urgency = form.urgencySaid().orElse(need.urgency());
        return answers.keep(
                need,
                DraftStep.TIME,
                form,
                errors,
                () -> new NeedPart.Time(hours, byWhen, urgency),
                wrong -> page(need, form.then(), form.hours(), form.byWhen(), urgency.name(), wrong));
    }

    private TimeStepPage page(
            NeedBeingWritten need,
            @Nullable String then,
            String hours,
            String byWhen,
            String urgency,
            FormErrors errors) {
        List<Choice> urgencies = Arrays.stream(Urgency.values())
                .map(each -> new Choice(each.name(), words.say("urgency", each)))
                .toList();
        return new TimeStepPage(stepsShown.of(need, DraftStep.TIME, then), hours, byWhen, urgency, urgencies, errors);
    }
}
