package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.web.Choice;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.skills.Level;

/**
 * Third step of the form: who and what is needed. Also the page on which lines are changed later; then it has no steps.
 *
 * @param steps null once the need has been sent in
 * @param addHref where lines are added
 * @param then where the writer came from, if from the review; else empty
 * @param leave where one goes to come back another day
 * @param lines what is asked for so far
 * @param adjustable whether the lines that stand there can be changed: not by a helper
 * @param suggested skills recognised in what was written, not asked for yet
 * @param typed what was typed so far, to be given back
 * @param found skills that the words searched for mean, or null if nothing was searched
 * @param problem why nothing was added, or null
 * @param thingOpen whether that came back to be looked at again
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinesStepPage(
        @Nullable StepsShown steps,
        String addHref,
        String then,
        String leave,
        String continueLabel,
        List<LineForm> lines,
        boolean removable,
        boolean adjustable,
        List<Choice> suggested,
        Typed typed,
        @Nullable List<Choice> found,
        @Nullable String problem,
        boolean thingOpen,
        List<Choice> levels,
        List<Choice> resources,
        FormErrors errors)
        implements TemplateInstance {

    /** A line with the form that changes it; {@code level} is empty for a thing. */
    record LineForm(String id, String sentence, String hint, String level, String quantity, String action) {

        public String removal() {
            return action + "/removal";
        }

        public String quantityId() {
            return quantityId(id);
        }

        static String quantityId(String line) {
            return "quantity-" + line;
        }

        public String levelId() {
            return "level-" + id;
        }
    }

    /**
     * What was typed on the page.
     *
     * @param sought the words of the search
     * @param ticked of the skills that were suggested
     * @param quantities another number for a line, by the line's id
     */
    record Typed(String sought, Pick pick, List<String> ticked, Thing thing, Map<String, String> quantities) {
        static final Typed NOTHING = searching("");

        static Typed searching(String sought) {
            return new Typed(sought, Pick.NONE, List.of(), Thing.NONE, Map.of());
        }

        Typed with(Pick picked) {
            return new Typed(sought, picked, ticked, thing, quantities);
        }

        Typed with(Thing typed) {
            return new Typed(sought, pick, ticked, typed, quantities);
        }

        Typed ticking(List<String> suggested) {
            return new Typed(sought, pick, suggested, thing, quantities);
        }

        Typed with(String line, String quantity) {
            return new Typed(sought, pick, ticked, thing, Map.of(line, quantity));
        }
    }

    /** A skill picked of those found, how well, and how many people. */
    record Pick(String skill, String level, String people) {
        static final Pick NONE = new Pick("", Level.WORKING.name(), "1");
    }

    /** A thing being typed. */
    record Thing(String resource, String thing, String quantity) {
        static final Thing NONE = new Thing("EQUIPMENT", "", "1");
    }
}
