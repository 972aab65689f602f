package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.people.CloseLogin;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Closing somebody's login. */
@Path("/admin/logins/closure")
class CloseLoginResource {

    @Inject
    Administrator administrator;

    @Inject
    CloseLogin closeLogin;

    @Inject
    LoginFormCheck check;

    @Inject
    Submissions submissions;

    @GET
    public CloseLoginPage show() {
        administrator.get();
        return new CloseLoginPage("", "", FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response close(@BeanParam LoginForm form) {
        Actor actor = administrator.get();
        FormErrors errors = check.errors(form);
        if (errors.isPresent()) {
            return again(form, errors);
        }
        return submissions.once(
                () -> closeLogin.handle(actor, form.pseudonym(), form.reason()), outcome -> switch (outcome) {
                    case CLOSED -> Submissions.to("/admin", "admin.login_closed");
                    case NOBODY -> again(form, check.problem(errors, "admin:nobody_of_this_name"));
                    case YOURSELF -> again(form, check.problem(errors, "admin:close_yourself"));
                });
    }

    private static Response again(LoginForm form, FormErrors errors) {
        return Response.status(422)
                .entity(new CloseLoginPage(form.pseudonym(), form.reason(), errors))
                .build();
    }
}
