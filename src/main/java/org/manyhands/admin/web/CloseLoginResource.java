package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.CloseLogin;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
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
    FormCheck formCheck;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public CloseLoginPage show() {
        administrator.get();
        return new CloseLoginPage("", "", FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response close(
            @FormParam("pseudonym") @Nullable String pseudonym, @FormParam("reason") @Nullable String reason) {
        Actor actor = administrator.get();
        LoginForm form = new LoginForm(pseudonym == null ? "" : pseudonym, reason == null ? "" : reason.strip());
        FormErrors errors = traces.in(formCheck.check(form), form.reason());
        if (errors.isPresent()) {
            return again(form, errors);
        }
        return submissions.once(
                () -> closeLogin.handle(actor, form.pseudonym(), form.reason()), outcome -> switch (outcome) {
                    case CLOSED -> Submissions.to("/admin", "admin.login_closed");
                    case NOBODY -> again(form, problem("admin:nobody_of_this_name"));
                    case YOURSELF -> again(form, problem("admin:close_yourself"));
                });
    }

    private FormErrors problem(String name) {
        return FormErrors.none().add("pseudonym", language.say(name));
    }

    private static Response again(LoginForm form, FormErrors errors) {
        return Response.status(422)
                .entity(new CloseLoginPage(form.pseudonym(), form.reason(), errors))
                .build();
    }
}
