package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** Sixth step: who decides, and what somebody who helps should know before. */
record PeopleForm(
        @FormParam("decider") @ShortText(max = 400) @Nullable
        String decider,

        @FormParam("risks") @ShortText(max = 8_000) @Nullable
        String risks,

        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then)
        implements StepForm {

    @Override
    public List<Written> written() {
        return List.of(new Written("decider", decider), new Written("risks", risks));
    }
}
