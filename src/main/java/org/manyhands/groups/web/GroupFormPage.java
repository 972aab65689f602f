package org.manyhands.groups.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/**
 * What a group says of itself, to register it or to change it.
 *
 * @param action where the form goes
 * @param back address of the page before
 * @param above name of the page before
 * @param fresh whether the group does not exist yet
 * @param coordinates whether a coordinator writes it down for somebody
 */
@CheckedTemplate(basePath = "groups", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupFormPage(
        String action,
        String back,
        String above,
        boolean fresh,
        boolean coordinates,
        GroupForm form,
        PlaceAnswer place,
        LanguageAnswer languages,
        List<Sensitivity> sensitivities,
        FormErrors errors)
        implements TemplateInstance {}
