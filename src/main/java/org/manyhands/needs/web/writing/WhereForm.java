package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.SpokenLanguages;

/** Fifth step: from anywhere or where, and in which languages. */
record WhereForm(
        @FormParam("remote") @Nullable String remote,
        @FormParam("place") @Nullable String place,
        @FormParam("placeId") @Nullable String placeId,
        @FormParam("languages") @Nullable List<String> languages,
        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then)
        implements StepForm {

    /** The languages ticked, known ones only, each once. */
    List<String> spoken() {
        return languages == null
                ? List.of()
                : languages.stream().filter(SpokenLanguages::isKnown).distinct().toList();
    }
}
