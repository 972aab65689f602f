package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.needs.web.Choice;
import org.manyhands.shared.form.FormErrors;

/** Fourth step of the form. */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TimeStepPage(
        StepsShown steps, String hours, String byWhen, String urgency, List<Choice> urgencies, FormErrors errors)
        implements TemplateInstance {}
