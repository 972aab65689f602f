package org.manyhands.contacts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.contacts.ContactKind;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.MatchId;

/**
 * Contact's part of the page of a match.
 *
 * @param action where the form posts; a look posts to its {@code /looks}
 * @param together whether both sides have agreed and the match goes on
 * @param over whether the match has ended
 * @param proven whether the reader may see and change contact details now, or has to prove first that it is they
 * @param own the reader's own details, each with whether it is ticked; none unless proven
 * @param sharing whether any is ticked
 * @param lastDay what stands in the field for the last day, as ISO date
 * @param latestDay the latest day that can be chosen, as ISO date
 * @param somethingForMe whether the other side has released anything
 * @param toGroup whether what is shared goes to a group
 * @param errors why the form came back, if it did
 */
@CheckedTemplate(basePath = "contacts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContactPanel(
        MatchId match,
        String action,
        boolean together,
        boolean over,
        boolean proven,
        List<OwnDetail> own,
        boolean sharing,
        String lastDay,
        String latestDay,
        boolean somethingForMe,
        boolean toGroup,
        FormErrors errors)
        implements TemplateInstance {

    /** One of the reader's own details. */
    record OwnDetail(String id, ContactKind kind, String value, boolean ticked) {}
}
