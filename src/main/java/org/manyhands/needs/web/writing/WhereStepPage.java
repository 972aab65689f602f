package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/** Fifth step of the form. */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhereStepPage(StepsShown steps, boolean remote, PlaceAnswer place, LanguageAnswer languages, FormErrors errors)
        implements TemplateInstance {}
