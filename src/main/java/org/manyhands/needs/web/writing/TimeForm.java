package org.manyhands.needs.web.writing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.web.RequestLanguage;

/** Fourth step: how much work, by when, how urgent. */
record TimeForm(
        @RestForm String hours,
        @RestForm String byWhen,
        @RestForm String urgency,
        @RestForm String go,
        @RestForm String then)
        implements StepForm {

    TimeForm {
        hours = Reading.text(hours);
        byWhen = Reading.text(byWhen);
        urgency = Reading.text(urgency);
        go = Reading.text(go);
        then = Reading.text(then);
    }

    /** The hours, if they are any; an error if they are no number from 1 to 2,000. */
    static @Nullable Integer hours(String typed, FormErrors errors, RequestLanguage language) {
        if (typed.isEmpty()) {
            return null;
        }
        int hours = Reading.number(typed);
        if (hours < 1 || hours > 2_000) {
            errors.add("hours", language.say("shared:error_number_range", 1, 2_000));
            return null;
        }
        return hours;
    }

    /** The day, if there is one; an error if it does not exist or has passed. */
    static @Nullable LocalDate day(String typed, LocalDate today, FormErrors errors, RequestLanguage language) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(today)) {
                errors.add("byWhen", language.say("shared:error_date_past"));
            } else if (day.isAfter(today.plusYears(5))) {
                errors.add("byWhen", language.say("shared:error_date"));
            }
            return day;
        } catch (DateTimeParseException noDay) {
            errors.add("byWhen", language.say("shared:error_date"));
            return null;
        }
    }

    /** The urgency, if it is one. */
    Optional<Urgency> urgencySaid() {
        return Reading.oneOf(Urgency.class, urgency);
    }
}
