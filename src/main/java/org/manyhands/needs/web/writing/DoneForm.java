package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** Second step: what was tried, and what done looks like. */
record DoneForm(
        @FormParam("tried") @ShortText(max = 8_000) @Nullable
        String tried,

        @FormParam("doneWhen") @ShortText(max = 8_000) @Nullable
        String doneWhen,

        @FormParam("go") @Nullable String go,
        @FormParam("then") @Nullable String then)
        implements StepForm {

    @Override
    public List<Written> written() {
        return List.of(new Written("tried", tried), new Written("doneWhen", doneWhen));
    }
}
