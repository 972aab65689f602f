package org.manyhands.hubs.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.text.PersonalTraces;

/**
 * Answers to a hub's questions as they were typed.
 *
 * @param answer one value a question, in their order
 * @param version of the hub whose questions they answer
 * @param meant whether the writer has seen what looks like contact details in them, and means it so
 */
record Answers(
        @RestForm List<String> answer,
        @RestForm String version,
        @RestForm String meant) {

    Answers {
        answer = answer == null ? List.of() : answer.stream().map(String::strip).toList();
        version = version == null ? "" : version;
        meant = meant == null ? "" : meant;
    }

    static Answers none() {
        return new Answers(List.of(), "", "");
    }

    /** What was answered to the question at this place, from 0. */
    String at(int question) {
        return question < answer.size() ? answer.get(question) : "";
    }

    /** What in them would lead to a person: coordinators would read it before anybody agreed. Empty once it is meant so. */
    List<String> traces() {
        return meant.isEmpty() ? PersonalTraces.newIn(answer, List.of()) : List.of();
    }
}
