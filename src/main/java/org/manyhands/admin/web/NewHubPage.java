package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/** A hub to be: what only an administrator decides; everything else is its coordinators'. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewHubPage(
        String name,
        String mode,
        List<ModerationMode> modes,
        LanguageAnswer languages,
        PlaceAnswer place,
        FormErrors errors)
        implements TemplateInstance {}
