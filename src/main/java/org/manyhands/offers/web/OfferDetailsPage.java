package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;

/**
 * Everything about an offer but its skills.
 *
 * @param resource the kind of thing in the reader's language, or null for skills
 * @param mayStay whether every hub of the reader lets offers stay
 * @param standsDays how long an offer stands without being renewed
 */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OfferDetailsPage(
        String href,
        boolean draft,
        @Nullable String resource,
        boolean mayStay,
        int standsDays,
        OfferDetailsForm form,
        FormErrors errors,
        @Nullable String problem)
        implements TemplateInstance {}
