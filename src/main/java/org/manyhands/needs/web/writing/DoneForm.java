package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** Second step: what was tried, and what done looks like. */
record DoneForm(
        @RestForm @ShortText(max = 8_000) String tried,

        @RestForm @ShortText(max = 8_000) String doneWhen,

        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    DoneForm {
        tried = Reading.text(tried);
        doneWhen = Reading.text(doneWhen);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    @Override
    public List<Written> written() {
        return List.of(new Written("tried", tried), new Written("doneWhen", doneWhen));
    }
}
