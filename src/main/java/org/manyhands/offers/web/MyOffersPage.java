package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What I give.
 *
 * @param member whether a hub has taken the reader in
 * @param room how much room the reader has left; null while there is nothing to have room for
 * @param problem why the last act was refused, or null
 */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyOffersPage(
        boolean member,
        @Nullable RoomLeft room,
        List<Row> offers,
        int available,
        int paused,
        @Nullable String problem) implements TemplateInstance {

    /**
     * An offer in the list.
     *
     * @param warning that it runs out or has; null while there is nothing to do
     */
    record Row(
            String href,
            String sentence,
            String mark,
            String state,
            List<String> facts,
            @Nullable String warning,
            boolean renewable,
            boolean draft) {}
}
