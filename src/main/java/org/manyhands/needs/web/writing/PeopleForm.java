package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Sixth step: who decides, and what somebody who helps should know before. */
record PeopleForm(
        @FormParam("decider") @ShortText(max = 400) @Nullable
        String decider,

        @FormParam("risks") @ShortText(max = 8_000) @Nullable
        String risks,

        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then,
        @FormParam("keep") @Nullable String keep)
        implements StepForm {

    @Override
    public List<String> texts() {
        return List.of(Reading.text(decider), Reading.text(risks));
    }
}
