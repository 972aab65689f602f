package org.manyhands.hubs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.manyhands.hubs.JoinQuestion;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** Reads the answers to a hub's questions: what is wrong with them. */
@ApplicationScoped
class ApplicationCheck {

    /** Characters of an answer. */
    private static final int LONGEST_ANSWER = 1000;

    private final TraceWarning traces;
    private final RequestLanguage language;

    @Inject
    ApplicationCheck(TraceWarning traces, RequestLanguage language) {
        this.traces = traces;
        this.language = language;
    }

    /** The id of the field of the question at this place, from 0. */
    static String answerField(int question) {
        return "answer-" + (question + 1);
    }

    /**
     * What is wrong with the answers, in the order of the questions, and what in them would lead to a person: coordinators would
     * read it before anybody agreed.
     */
    FormErrors errors(List<JoinQuestion> questions, ApplicationForm answers) {
        FormErrors errors = FormErrors.none();
        for (int i = 0; i < questions.size(); i++) {
            String answer = answers.at(i);
            if (answer.isBlank() && questions.get(i).required()) {
                errors.add(answerField(i), language.say("shared:error_required"));
            }
            int length = TextLength.of(answer);
            if (length > LONGEST_ANSWER) {
                errors.add(answerField(i), language.say("shared:error_too_long", length, LONGEST_ANSWER));
            }
        }
        return traces.in(
                errors,
                IntStream.range(0, answers.answer().size())
                        .mapToObj(i -> new Written(answerField(i), answers.at(i)))
                        .toList(),
                List.of());
    }
}
