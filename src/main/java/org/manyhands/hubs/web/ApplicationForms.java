package org.manyhands.hubs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubView;
import org.manyhands.hubs.JoinQuestion;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** The form in which somebody answers a hub's questions, reached through the hub's page or through an invitation. */
@ApplicationScoped
class ApplicationForms {

    /** Characters of an answer. */
    private static final int LONGEST_ANSWER = 1000;

    private final HubShown shown;
    private final TraceWarning traces;
    private final RequestLanguage language;

    @Inject
    ApplicationForms(HubShown shown, TraceWarning traces, RequestLanguage language) {
        this.shown = shown;
        this.traces = traces;
        this.language = language;
    }

    /**
     * What is wrong with the answers, in the order of the questions, and what in them would lead to a person: coordinators would
     * read it before anybody agreed.
     */
    FormErrors check(List<JoinQuestion> questions, Answers answers) {
        FormErrors errors = FormErrors.none();
        for (int i = 0; i < questions.size(); i++) {
            String answer = answers.at(i);
            if (answer.isBlank() && questions.get(i).required()) {
                errors.add(id(i), language.say("shared:error_required"));
            }
            int length = TextLength.of(answer);
            if (length > LONGEST_ANSWER) {
                errors.add(id(i), language.say("shared:error_too_long", length, LONGEST_ANSWER));
            }
        }
        return traces.in(errors, answers.answer().toArray(String[]::new));
    }

    /**
     * The page.
     *
     * @param note what came with an invitation; empty for none
     * @param refusal why the reader cannot ask now, or null
     */
    ApplicationPage page(
            HubView view,
            String action,
            String cancel,
            String note,
            Answers answers,
            @Nullable HubRefusal refusal,
            FormErrors errors) {
        List<JoinQuestion> questions = view.settings().questions();
        List<ApplicationPage.Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            JoinQuestion question = questions.get(i);
            asked.add(new ApplicationPage.Asked(
                    id(i), question.question(), !question.required(), answers.at(i), errors.of(id(i))));
        }
        String rulesLanguage = shown.languageOfRules(
                        view.settings().rules(), view.hub().languages())
                .orElse("");
        return new ApplicationPage(
                HubShown.base(view.hub()),
                view.hub().name(),
                action,
                cancel,
                view.settings().rules().get(rulesLanguage),
                rulesLanguage,
                note,
                refusal,
                view.version(),
                asked,
                errors);
    }

    private static String id(int question) {
        return "answer-" + (question + 1);
    }
}
