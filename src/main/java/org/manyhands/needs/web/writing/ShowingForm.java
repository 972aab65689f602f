package org.manyhands.needs.web.writing;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.needs.Exposure;
import org.manyhands.needs.web.Address;
import org.manyhands.shared.form.Reading;

/** Last step: who may see it. The ticks count only with the sensitivity they belong to. */
record ShowingForm(
        @RestForm String sensitivity,
        @RestForm String onWeb,
        @RestForm String vetted,
        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    ShowingForm {
        sensitivity = Reading.text(sensitivity);
        onWeb = Reading.text(onWeb);
        vetted = Reading.text(vetted);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    Optional<Exposure> exposure() {
        return exposure(sensitivity, onWeb, vetted);
    }

    static Optional<Exposure> exposure(@Nullable String sensitivity, @Nullable String onWeb, @Nullable String vetted) {
        return Reading.oneOf(Sensitivity.class, sensitivity)
                .map(each -> new Exposure(each, "yes".equals(onWeb), "yes".equals(vetted)));
    }

    /** The page at this address as it would be with this exposure, before anything is kept; at its previews. */
    static String preview(Address page, Exposure asked) {
        Address with = page.with("sensitivity", asked.sensitivity().name());
        with = asked.onWeb() ? with.with("onWeb", "yes") : with;
        with = asked.vettedMaySee() ? with.with("vetted", "yes") : with;
        return with + "#preview";
    }
}
