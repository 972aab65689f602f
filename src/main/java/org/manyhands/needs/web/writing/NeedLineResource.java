package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.ChangeLines;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.web.RequestLanguage;

/** Other numbers for a line. */
@Path("/needs")
class NeedLineResource {

    @Inject
    StepAnswers steps;

    @Inject
    NeedAnswers answers;

    @Inject
    ChangeLines change;

    @Inject
    LinesPageAssembler pages;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/lines/{line}")
    public Response adjust(@PathParam("id") NeedId id, @PathParam("line") NeedLineId line, @BeanParam LineForm form) {
        NeedBeingWritten need = steps.need(id);
        FormErrors errors = FormErrors.none();
        int quantity = form.quantity(LinesStepPage.LineForm.quantityId(line.toString()), errors, language);
        if (errors.isPresent()) {
            LinesStepPage.Typed typed = LinesStepPage.Typed.NOTHING.with(line.toString(), form.quantity());
            return Response.status(422)
                    .entity(pages.of(need, form.then(), typed, errors))
                    .build();
        }
        return answers.act(
                id,
                writer -> change.adjust(
                        writer, id, line, quantity, form.levelSaid().orElse(null)),
                DraftStep.LINES.href(need),
                "needs.line_changed");
    }
}
