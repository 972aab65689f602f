package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** Sixth step: who decides, and what somebody who helps should know before. */
record PeopleForm(
        @RestForm @ShortText(max = 400) String decider,

        @RestForm @ShortText(max = 8_000) String risks,

        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    PeopleForm {
        decider = Reading.text(decider);
        risks = Reading.text(risks);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    @Override
    public List<Written> written() {
        return List.of(new Written("decider", decider), new Written("risks", risks));
    }
}
