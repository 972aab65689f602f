package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.text.SpokenLanguages;

/** Fifth step: from anywhere or where, and in which languages. */
record WhereForm(
        @RestForm String remote,
        @RestForm String place,
        @RestForm String placeId,
        @RestForm List<String> languages,
        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    WhereForm {
        remote = Reading.text(remote);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
        languages = Reading.texts(languages);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    /** Whether it can be done from anywhere. */
    boolean isRemote() {
        return remote.equals("yes");
    }

    /** The languages ticked, known ones only, each once. */
    List<String> spoken() {
        return languages.stream().filter(SpokenLanguages::isKnown).distinct().toList();
    }
}
