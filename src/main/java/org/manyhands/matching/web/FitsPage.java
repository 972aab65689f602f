package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Needs that fit me.
 *
 * @param fits one page of them, best first
 * @param offering whether the reader offers anything that is not paused
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FitsPage(
        List<Row> fits,
        boolean offering,
        String position,
        @Nullable String previous,
        @Nullable String next) implements TemplateInstance {

    /**
     * A line that fits.
     *
     * @param helpHref where to offer help; null where coordinators bring people together
     */
    record Row(
            String href,
            String sentence,
            String title,
            List<String> facts,
            List<MatchWords.Reason> reasons,
            @Nullable String helpHref) {}
}
