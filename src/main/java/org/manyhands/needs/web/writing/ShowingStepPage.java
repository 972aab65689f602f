package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.needs.Exposure;
import org.manyhands.shared.form.FormErrors;

/**
 * Last step of the form.
 *
 * @param asked what is chosen now, kept or not
 * @param previews what each audience would see with it
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShowingStepPage(StepsShown steps, Exposure asked, List<PreviewShown> previews, FormErrors errors)
        implements TemplateInstance {}
