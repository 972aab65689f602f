package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** First step: what it is about and what should be different afterwards. */
record DifferenceForm(
        @FormParam("title") @ShortText(max = 120) @Nullable String title,

        @FormParam("difference") @ShortText(max = 8_000) @Nullable
        String difference,

        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then)
        implements StepForm {

    @Override
    public List<Written> written() {
        return List.of(new Written("title", title), new Written("difference", difference));
    }
}
