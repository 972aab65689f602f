package org.manyhands.hubs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.hubs.HubName;
import org.manyhands.hubs.HubSettings;
import org.manyhands.hubs.HubView;
import org.manyhands.hubs.JoinQuestion;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/**
 * The settings of a hub as they were typed, but for its rules: {@link HubRulesForm}.
 *
 * @param question the texts of the questions, empty ones between them or not
 * @param required numbers, from 1, of the questions that must be answered
 */
record HubSettingsForm(
        @RestForm @HubName String name,
        @RestForm @ShortText(max = 2000) String description,
        @RestForm List<String> languages,
        @RestForm String place,
        @RestForm String placeId,
        @RestForm String mode,
        @RestForm String listed,
        @RestForm List<String> question,
        @RestForm List<String> required,
        @RestForm String openDays,
        @RestForm String carefulDays,
        @RestForm String protectedDays,
        @RestForm String freshnessDays,
        @RestForm String answerDays,
        @RestForm String offersMayStay,
        @RestForm String version) {

    /** The most questions that may stand between somebody and a hub. */
    static final int QUESTIONS = 6;

    HubSettingsForm {
        name = Reading.text(name);
        description = Reading.text(description);
        languages = Reading.texts(languages);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
        mode = Reading.text(mode);
        listed = Reading.text(listed);
        question = Reading.texts(question);
        required = Reading.texts(required);
        openDays = Reading.text(openDays);
        carefulDays = Reading.text(carefulDays);
        protectedDays = Reading.text(protectedDays);
        freshnessDays = Reading.text(freshnessDays);
        answerDays = Reading.text(answerDays);
        offersMayStay = Reading.text(offersMayStay);
        version = Reading.text(version);
    }

    /** As the hub stands. */
    static HubSettingsForm of(HubView view) {
        HubSettings hub = view.settings();
        List<String> required = new ArrayList<>();
        for (int i = 0; i < hub.questions().size(); i++) {
            if (hub.questions().get(i).required()) {
                required.add(Integer.toString(i + 1));
            }
        }
        return new HubSettingsForm(
                hub.name(),
                hub.description(),
                hub.languages(),
                "",
                "",
                hub.mode().name(),
                hub.listed() ? "yes" : "no",
                hub.questions().stream().map(JoinQuestion::question).toList(),
                required,
                Integer.toString(hub.retention().open()),
                Integer.toString(hub.retention().careful()),
                Integer.toString(hub.retention().protectedNeeds()),
                Integer.toString(hub.pace().freshnessDays()),
                Integer.toString(hub.pace().answerDays()),
                hub.pace().offersMayStay() ? "yes" : "no",
                Integer.toString(view.version()));
    }

    /** The number of the last question that is asked; 0 if none is. */
    int questionsAsked() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .filter(number -> !question(number).isEmpty())
                .max()
                .orElse(0);
    }

    /** The text of the question of this number, from 1. */
    String question(int number) {
        return number <= question.size() ? question.get(number - 1) : "";
    }

    boolean isRequired(int number) {
        return required.contains(Integer.toString(number));
    }
}
