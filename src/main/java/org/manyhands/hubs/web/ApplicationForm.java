package org.manyhands.hubs.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;

/**
 * Answers to a hub's questions as they were typed.
 *
 * @param answer one value a question, in their order
 * @param version of the hub whose questions they answer
 */
record ApplicationForm(
        @RestForm List<String> answer, @RestForm String version) {

    ApplicationForm {
        answer = Reading.texts(answer);
        version = Reading.text(version);
    }

    static ApplicationForm none() {
        return new ApplicationForm(List.of(), "");
    }

    /** Whether anything was written. */
    boolean isPresent() {
        return answer.stream().anyMatch(each -> !each.isEmpty());
    }

    /** What was answered to the question at this place, from 0. */
    String at(int question) {
        return question < answer.size() ? answer.get(question) : "";
    }
}
