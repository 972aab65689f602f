package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.web.Choice;

/**
 * For which group?
 *
 * @param own groups that the reader speaks for
 * @param only whether there is nothing to choose
 * @param others groups of the hubs that the reader coordinates: to write down what they say
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewNeedPage(
        List<Choice> own,
        List<Choice> others,
        boolean only,
        @Nullable String error) implements TemplateInstance {}
