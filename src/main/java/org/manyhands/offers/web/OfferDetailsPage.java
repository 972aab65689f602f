package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;

/**
 * Everything about an offer but its skills.
 *
 * @param resource the kind of thing in the reader's language, or null for skills
 * @param mayStay whether every hub of the reader lets offers stay
 * @param traces what looks like contact details in what was typed; empty before it was looked at
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
        List<String> traces,
        FormErrors errors,
        @Nullable String problem)
        implements TemplateInstance {}
