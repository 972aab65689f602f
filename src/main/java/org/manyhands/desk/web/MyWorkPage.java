package org.manyhands.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the reader, what the reader waits for, what the reader is in the middle of.
 *
 * @param clear whether there is nothing at all
 * @param belongs whether the reader has a place anywhere; for whoever has none the way leads to the hubs
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyWorkPage(boolean clear, boolean belongs, List<Part> parts) implements TemplateInstance {

    /** A part; its words are {@code desk:work} with its key. */
    record Part(String key, List<Row> rows) {}

    /**
     * A line.
     *
     * @param by until when, or null
     * @param late whether that day has passed
     * @param act what one click does about it, or null
     */
    record Row(
            String sentence,
            String href,
            LocalDate since,
            @Nullable LocalDate by,
            boolean late,
            @Nullable Act act) {}

    /** A post of one button. */
    record Act(String address, String label) {}
}
