package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.offers.OfferEnding;
import org.manyhands.shared.form.FormErrors;

/** Before an offer is closed: what that means, and why. */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OfferClosurePage(
        String href, String sentence, boolean draft, List<OfferEnding> endings, String chosen, FormErrors errors)
        implements TemplateInstance {}
