package org.manyhands.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/**
 * Checks the form of every act on somebody's login: whose, and why. Its resource declares the tick of the {@link TraceWarning}.
 */
@ApplicationScoped
class LoginFormCheck {

    private final FormCheck formCheck;
    private final TraceWarning traces;
    private final RequestLanguage language;

    @Inject
    LoginFormCheck(FormCheck formCheck, TraceWarning traces, RequestLanguage language) {
        this.formCheck = formCheck;
        this.traces = traces;
        this.language = language;
    }

    /** What is wrong with it, and what in the reason would lead to a person. */
    FormErrors errors(LoginForm form) {
        return traces.in(formCheck.check(form), "reason", form.reason());
    }

    /**
     * Adds why it cannot be done with the login of this pseudonym.
     *
     * @param text of the bundles by its name, told in the reader's language
     */
    FormErrors problem(FormErrors errors, String text) {
        return errors.add("pseudonym", language.say(text));
    }
}
