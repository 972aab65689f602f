package org.manyhands.contacts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.contacts.Detail;
import org.manyhands.shared.id.MatchId;

/**
 * What the other side released, opened. Empty when the look is more than ten minutes ago, or when the owner has stopped
 * it meanwhile: the page does not say which.
 */
@CheckedTemplate(basePath = "contacts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LookPage(MatchId match, List<Owner> owners) implements TemplateInstance {

    /** One person's details under the person's name. */
    record Owner(String title, LocalDate lastDay, List<Detail> details) {}
}
