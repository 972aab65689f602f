package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** First step: what it is about and what should be different afterwards. */
record DifferenceForm(
        @RestForm @ShortText(max = 120) String title,

        @RestForm @ShortText(max = 8_000) String difference,

        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    DifferenceForm {
        title = Reading.text(title);
        difference = Reading.text(difference);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    @Override
    public List<Written> written() {
        return List.of(new Written("title", title), new Written("difference", difference));
    }
}
