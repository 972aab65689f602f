package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.access.SensitiveAct;
import org.manyhands.people.ReopenLogin;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Opening somebody's closed login again, which gives nothing back. */
@Path("/admin/logins/reopening")
class ReopenLoginResource {

    @Inject
    Administrator administrator;

    @Inject
    ReopenLogin reopenLogin;

    @Inject
    LoginFormCheck check;

    @Inject
    Submissions submissions;

    @GET
    public ReopenLoginPage show() {
        administrator.get();
        return new ReopenLoginPage("", "", FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response reopen(@BeanParam LoginForm form) {
        Actor actor = administrator.get();
        FormErrors errors = check.errors(form);
        if (errors.isPresent()) {
            return again(form, errors);
        }
        return submissions.once(
                () -> {
                    administrator.prove(SensitiveAct.OPEN_LOGIN);
                    return reopenLogin.handle(actor, form.pseudonym(), form.reason());
                },
                outcome -> switch (outcome) {
                    case OPENED -> Submissions.to("/admin", "admin.login_reopened");
                    case NOBODY -> again(form, check.problem(errors, "admin:nobody_of_this_name"));
                    case NOT_CLOSED -> again(form, check.problem(errors, "admin:not_closed"));
                });
    }

    private static Response again(LoginForm form, FormErrors errors) {
        return Response.status(422)
                .entity(new ReopenLoginPage(form.pseudonym(), form.reason(), errors))
                .build();
    }
}
