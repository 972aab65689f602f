package org.manyhands.offers.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.offers.OfferKind;
import org.manyhands.offers.OfferSummary;
import org.manyhands.offers.OfferTerms;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.web.RequestLanguage;

/** What was typed about an offer. */
record OfferDetailsForm(
        @RestForm @ShortText(max = 120) String thing,
        @RestForm String quantity,
        @RestForm String from,
        @RestForm String until,
        @RestForm @ShortText(max = 2000) String about,
        @RestForm @ShortText(max = 1000) String conditions,
        @RestForm String expiry,
        @RestForm String version) {

    OfferDetailsForm {
        thing = Reading.text(thing);
        quantity = Reading.text(quantity);
        from = Reading.text(from);
        until = Reading.text(until);
        about = Reading.text(about);
        conditions = Reading.text(conditions);
        expiry = Reading.text(expiry);
        version = Reading.text(version);
    }

    /** The value of {@code expiry} for an offer that does not run out. */
    static final String STAYS = "STAYS";

    private static final int MOST = 999;

    static OfferDetailsForm of(OfferSummary offer) {
        return new OfferDetailsForm(
                offer.thing(),
                Integer.toString(offer.quantity()),
                offer.from() == null ? "" : offer.from().toString(),
                offer.until() == null ? "" : offer.until().toString(),
                offer.about(),
                offer.conditions(),
                offer.expiresOn() == null ? STAYS : "RENEW",
                Integer.toString(offer.version()));
    }

    /** What the form of this kind of offer asks for; of anything else nothing is read, and nothing is said to be wrong with it. */
    OfferDetailsForm on(OfferKind kind) {
        return kind == OfferKind.RESOURCE
                ? this
                : new OfferDetailsForm("", "", "", "", about, conditions, expiry, version);
    }

    /** Adds what is wrong with the answers taken together, which no constraint on one field can say. */
    void check(OfferKind kind, FormErrors errors, RequestLanguage language) {
        if (kind == OfferKind.SKILLS) {
            return;
        }
        if (thing.isEmpty()) {
            errors.add("thing", language.say("shared:error_required"));
        }
        if (number() < 1 || number() > MOST) {
            errors.add("quantity", language.say("shared:error_number_range", 1, MOST));
        }
        checkDay("from", from, errors, language);
        checkDay("until", until, errors, language);
        LocalDate first = day(from).orElse(LocalDate.MIN);
        if (first.isAfter(day(until).orElse(LocalDate.MAX))) {
            errors.add("until", language.say("offers:error_period"));
        }
    }

    /** The version that was read. */
    int versionRead() {
        return Reading.number(version);
    }

    /** The words in it. */
    List<Written> written() {
        return List.of(new Written("thing", thing), new Written("about", about), new Written("conditions", conditions));
    }

    OfferTerms terms(OfferKind kind) {
        boolean isThing = kind == OfferKind.RESOURCE;
        return new OfferTerms(
                isThing ? clean(thing) : "",
                isThing ? number() : 1,
                isThing ? day(from).orElse(null) : null,
                isThing ? day(until).orElse(null) : null,
                clean(about),
                clean(conditions),
                expiry.equals(STAYS));
    }

    /** The quantity, or -1 if it is no whole number. */
    private int number() {
        return Reading.number(quantity);
    }

    private static void checkDay(String field, String typed, FormErrors errors, RequestLanguage language) {
        if (!typed.isEmpty() && day(typed).isEmpty()) {
            errors.add(field, language.say("shared:error_date"));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
