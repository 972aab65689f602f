package org.manyhands.hubs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.manyhands.hubs.HubSettings;
import org.manyhands.hubs.JoinQuestion;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.hubs.Pace;
import org.manyhands.hubs.Retention;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** Reads the settings form: what is wrong with it, and what it means. */
@ApplicationScoped
class HubSettingsCheck {

    private static final int LONGEST_QUESTION = 200;

    private final FormCheck formCheck;
    private final TraceWarning traces;
    private final RequestLanguage language;

    @Inject
    HubSettingsCheck(FormCheck formCheck, TraceWarning traces, RequestLanguage language) {
        this.formCheck = formCheck;
        this.traces = traces;
        this.language = language;
    }

    /** The id of the field of the question of this number. */
    static String questionField(int number) {
        return "question-" + number;
    }

    /**
     * What is wrong with the form, and what in its texts would lead to a person.
     *
     * @param before how the hub stands: what is in its texts already is not asked about again
     */
    FormErrors errors(HubSettingsForm form, HubRulesForm rules, PlaceAnswer place, HubSettings before) {
        FormErrors errors = formCheck.check(form);
        if (form.languages().isEmpty()) {
            errors.add("languages", language.say("shared:error_choose_some"));
        } else if (!form.languages().stream().allMatch(SpokenLanguages::isKnown)) {
            errors.add("languages", language.say("shared:error_not_offered"));
        }
        place.tell(errors, language::say);
        if (mode(form).isEmpty()) {
            errors.add("mode", language.say("shared:error_choose"));
        }
        for (Language each : Language.values()) {
            notLonger(errors, HubRulesForm.field(each), rules.in(each), HubRulesForm.LONGEST);
        }
        for (int number = 1; number <= HubSettingsForm.QUESTIONS; number++) {
            notLonger(errors, questionField(number), form.question(number), LONGEST_QUESTION);
        }
        Retention longest = Retention.LONGEST;
        within(errors, "openDays", form.openDays(), 1, longest.open());
        within(errors, "carefulDays", form.carefulDays(), 1, longest.careful());
        within(errors, "protectedDays", form.protectedDays(), 1, longest.protectedNeeds());
        within(errors, "freshnessDays", form.freshnessDays(), Pace.LEAST_FRESHNESS_DAYS, Pace.MOST_FRESHNESS_DAYS);
        within(errors, "answerDays", form.answerDays(), 1, Pace.MOST_ANSWER_DAYS);
        return traces.in(errors, written(form, rules), texts(before));
    }

    private static List<Written> written(HubSettingsForm form, HubRulesForm rules) {
        List<Written> written = new ArrayList<>(
                List.of(new Written("name", form.name()), new Written("description", form.description())));
        for (Language each : Language.values()) {
            written.add(new Written(HubRulesForm.field(each), rules.in(each)));
        }
        for (int number = 1; number <= HubSettingsForm.QUESTIONS; number++) {
            written.add(new Written(questionField(number), form.question(number)));
        }
        return written;
    }

    private static List<Written> texts(HubSettings hub) {
        List<Written> texts = new ArrayList<>(
                List.of(new Written("name", hub.name()), new Written("description", hub.description())));
        for (Language each : Language.values()) {
            texts.add(new Written(HubRulesForm.field(each), hub.rules().get(each.code())));
        }
        // A question moves up when the one before it is taken away: every question is known in each of their fields.
        for (int number = 1; number <= HubSettingsForm.QUESTIONS; number++) {
            String field = questionField(number);
            hub.questions().forEach(question -> texts.add(new Written(field, question.question())));
        }
        return texts;
    }

    /** What a form without errors means; nothing if it has some. */
    Optional<HubSettings> settings(HubSettingsForm form, HubRulesForm rules, PlaceAnswer place) {
        List<JoinQuestion> questions = IntStream.rangeClosed(1, HubSettingsForm.QUESTIONS)
                .filter(number -> !form.question(number).isEmpty())
                .mapToObj(number -> new JoinQuestion(form.question(number), form.isRequired(number)))
                .toList();
        return mode(form)
                .map(mode -> new HubSettings(
                        form.name(),
                        mode,
                        form.languages(),
                        place.chosen(),
                        form.description(),
                        form.listed().equals("yes"),
                        rules.written(),
                        questions,
                        new Retention(
                                Reading.number(form.openDays()),
                                Reading.number(form.carefulDays()),
                                Reading.number(form.protectedDays())),
                        new Pace(
                                Reading.number(form.freshnessDays()),
                                Reading.number(form.answerDays()),
                                form.offersMayStay().equals("yes"))));
    }

    private static Optional<ModerationMode> mode(HubSettingsForm form) {
        return Reading.oneOf(ModerationMode.class, form.mode());
    }

    private void notLonger(FormErrors errors, String field, String typed, int most) {
        int length = TextLength.of(typed);
        if (length > most) {
            errors.add(field, language.say("shared:error_too_long", length, most));
        }
    }

    private void within(FormErrors errors, String field, String typed, int least, int most) {
        int number = Reading.number(typed);
        if (number < least || number > most) {
            errors.add(field, language.say("shared:error_number_range", least, most));
        }
    }
}
