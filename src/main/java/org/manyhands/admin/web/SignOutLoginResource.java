package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.people.SignOutLogin;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Ending all sessions of somebody's login, which stays open. */
@Path("/admin/logins/sign-out")
class SignOutLoginResource {

    @Inject
    Administrator administrator;

    @Inject
    SignOutLogin signOutLogin;

    @Inject
    LoginFormCheck check;

    @Inject
    Submissions submissions;

    @GET
    public SignOutLoginPage show() {
        administrator.get();
        return new SignOutLoginPage("", "", FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response signOut(@BeanParam LoginForm form) {
        Actor actor = administrator.get();
        FormErrors errors = check.errors(form);
        if (errors.isPresent()) {
            return again(form, errors);
        }
        return submissions.once(
                () -> signOutLogin.handle(actor, form.pseudonym(), form.reason()), outcome -> switch (outcome) {
                    case SIGNED_OUT -> Submissions.to("/admin", "admin.login_signed_out");
                    case NOBODY -> again(form, check.problem(errors, "admin:nobody_of_this_name"));
                });
    }

    private static Response again(LoginForm form, FormErrors errors) {
        return Response.status(422)
                .entity(new SignOutLoginPage(form.pseudonym(), form.reason(), errors))
                .build();
    }
}
