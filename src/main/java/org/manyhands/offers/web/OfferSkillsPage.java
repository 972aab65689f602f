package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.skills.Level;

/**
 * Which skills an offer holds: those chosen with their levels, those found by the search or in a text, to be ticked.
 *
 * @param chosen in the reader's alphabet
 * @param found to choose from; not those chosen already
 * @param q what was searched for
 * @param text what was pasted to be read; never stored
 * @param pasted whether a text was pasted or should have been: its field stays open
 * @param looked whether something was searched for or read, so that finding nothing is told
 */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OfferSkillsPage(
        String href,
        boolean draft,
        int version,
        List<Chosen> chosen,
        List<Found> found,
        String q,
        String text,
        boolean pasted,
        boolean looked,
        List<Level> levels,
        FormErrors errors,
        @Nullable String problem)
        implements TemplateInstance {

    /**
     * A chosen skill.
     *
     * @param level the level's name, {@code NONE} where it is only wanted, or empty before it is said
     */
    record Chosen(String code, String label, String level, boolean learns) {

        /** The name of its radio buttons. */
        public String levelField() {
            return "level-" + code;
        }

        /** The name of its tick. */
        public String learnField() {
            return "learn-" + code;
        }
    }

    /** A skill to tick, with the field it stands in. */
    record Found(String code, String label, String field) {}
}
