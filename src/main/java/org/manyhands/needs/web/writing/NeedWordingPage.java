package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.needs.NeedTexts;
import org.manyhands.shared.form.FormErrors;

/**
 * The words of a need, being changed by a helper.
 *
 * @param version sent along; after a lost race it is the one that is there now, so that sending again is deliberate
 * @param differs what somebody else has changed meanwhile: both versions side by side; empty normally
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedWordingPage(
        String action,
        String cancel,
        int version,
        NeedTexts form,
        List<NeedEditPage.Difference> differs,
        FormErrors errors)
        implements TemplateInstance {}
