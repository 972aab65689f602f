package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.skills.ResourceKind;

/**
 * The first question: skills, or which kind of thing.
 *
 * @param member whether a hub has taken the reader in; who belongs to none cannot begin
 * @param chosen what was ticked before the form came back
 * @param problem why it was refused, or null
 */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewOfferPage(
        boolean member,
        List<ResourceKind> kinds,
        String chosen,
        FormErrors errors,
        @Nullable String problem) implements TemplateInstance {}
