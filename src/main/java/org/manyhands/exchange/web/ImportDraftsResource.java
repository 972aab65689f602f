package org.manyhands.exchange.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.exchange.CommitImport;
import org.manyhands.exchange.ImportRefusal;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.jobs.StillBusy;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.SentAlready;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** The decision to make drafts of a file. */
@Path("/imports/{import}/drafts")
class ImportDraftsResource {

    @Inject
    CurrentActor actor;

    @Inject
    WaitingFiles waiting;

    @Inject
    CommitImport commit;

    @Inject
    ImportRowsPageAssembler pages;

    @Inject
    FormCheck check;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @POST
    @FormFields(TraceWarning.TICK)
    public Response make(@PathParam("import") ImportId id, @BeanParam ImportDraftsForm form) {
        Actor coordinator = actor.person();
        boolean waits = waiting.isWaiting(coordinator, id);
        FormErrors errors = traces.in(check.check(form), "trust", form.trust());
        if (waits && errors.isPresent()) {
            return Response.status(422)
                    .entity(pages.again(id, form.trust(), null, errors))
                    .build();
        }
        if (waits) {
            // The plan is made before the transaction, which must not wait for it.
            waiting.plan(coordinator, id);
        }
        try {
            return once(coordinator, id, form, errors);
        } catch (SentAlready firstClick) {
            return waiting.stillWaits(coordinator, id)
                    ? Response.status(Response.Status.CONFLICT)
                            .entity(pages.underWay(id, form.trust(), errors))
                            .build()
                    : Submissions.to("/imports/" + id);
        } catch (StillBusy otherImport) {
            return waiting.stillWaits(coordinator, id)
                    ? Response.status(Response.Status.CONFLICT)
                            .entity(pages.again(id, form.trust(), ImportRefusal.BUSY, errors))
                            .build()
                    : Submissions.to("/imports/" + id);
        }
    }

    private Response once(Actor coordinator, ImportId id, ImportDraftsForm form, FormErrors errors) {
        return submissions.once(
                () -> commit.handle(coordinator, id, Reading.number(form.version()), form.trust()),
                outcome -> switch (outcome) {
                    case CommitImport.Outcome.Imported _ -> Submissions.to("/imports/" + id, "exchange.imported");
                    case CommitImport.Outcome.Refused refused -> refused(id, form, errors, refused.why());
                });
    }

    private Response refused(ImportId id, ImportDraftsForm form, FormErrors errors, ImportRefusal why) {
        return why == ImportRefusal.NOT_WAITING
                ? Submissions.to("/imports/" + id)
                : Response.status(422)
                        .entity(pages.again(id, form.trust(), why, errors))
                        .build();
    }
}
