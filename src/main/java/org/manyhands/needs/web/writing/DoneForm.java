package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Second step: what was tried, and what done looks like. */
record DoneForm(
        @FormParam("tried") @ShortText(max = 8_000) @Nullable
        String tried,

        @FormParam("doneWhen") @ShortText(max = 8_000) @Nullable
        String doneWhen,

        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then,
        @FormParam("keep") @Nullable String keep)
        implements StepForm {

    @Override
    public List<String> texts() {
        return List.of(Reading.text(tried), Reading.text(doneWhen));
    }
}
