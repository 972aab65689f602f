package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;

/**
 * Third step of the form: who and what is needed. Also the page on which lines are changed later; then it has no steps.
 *
 * @param steps null once the need has been sent in
 * @param addHref where a line is added
 * @param back where one goes when the lines are right
 * @param lines what is asked for so far
 * @param suggested skills recognised in what was written, not asked for yet
 * @param typed what was searched for
 * @param found skills that the typed words mean, or null if nothing was searched
 * @param thing what was typed as a thing
 * @param thingOpen whether that came back to be looked at again
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinesStepPage(
        @Nullable StepsShown steps,
        String here,
        String addHref,
        String back,
        String continueLabel,
        List<LineForm> lines,
        boolean removable,
        List<Choice> suggested,
        String typed,
        @Nullable List<Choice> found,
        Thing thing,
        boolean thingOpen,
        List<Choice> levels,
        List<Choice> resources,
        FormErrors errors,
        List<TraceShown> traces)
        implements TemplateInstance {

    /** A line with the form that changes it; {@code level} is empty for a thing. */
    record LineForm(String id, String sentence, String hint, String level, int quantity, String action) {

        public String removal() {
            return action + "/removal";
        }

        public String quantityId() {
            return "quantity-" + id;
        }

        public String levelId() {
            return "level-" + id;
        }
    }

    /** A thing being typed. */
    record Thing(String resource, String thing, String quantity) {
        static final Thing NONE = new Thing("EQUIPMENT", "", "1");
    }
}
