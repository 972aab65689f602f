package org.manyhands.front.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The front page, for who is not signed in.
 *
 * @param known whether anything can be said about needs now
 * @param needs a few that groups chose to show in public
 * @param more whether there are more of them
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FrontPage(boolean known, List<PublicNeed> needs, boolean more) implements TemplateInstance {

    /** A need as everybody may see it; {@code place} may be empty. */
    record PublicNeed(String title, String href, String group, String place) {}
}
