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

/** Draws the form in which somebody answers a hub's questions, reached through the hub's page or through an invitation. */
@ApplicationScoped
class ApplicationPageAssembler {

    private final HubWords words;

    @Inject
    ApplicationPageAssembler(HubWords words) {
        this.words = words;
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
            ApplicationForm answers,
            @Nullable HubRefusal refusal,
            FormErrors errors) {
        List<JoinQuestion> questions = view.settings().questions();
        List<ApplicationPage.Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            JoinQuestion question = questions.get(i);
            String field = ApplicationCheck.answerField(i);
            asked.add(new ApplicationPage.Asked(
                    field, question.question(), !question.required(), answers.at(i), errors.of(field)));
        }
        String rulesLanguage = words.languageOfRules(
                        view.settings().rules(), view.hub().languages())
                .orElse("");
        return new ApplicationPage(
                HubWords.base(view.hub()),
                view.hub().name(),
                action,
                cancel,
                view.settings().rules().get(rulesLanguage),
                rulesLanguage,
                note,
                refusal,
                refusal == null || answers.isPresent(),
                refusal != null && refusal != HubRefusal.TOO_MANY_ASKED,
                view.version(),
                asked,
                errors);
    }
}
