package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.needs.Exposure;
import org.manyhands.shared.form.FormErrors;

/**
 * Who may see a need that has been sent in.
 *
 * @param asked what is chosen now, kept or not
 * @param note why, as typed so far
 * @param looked whether the previews were asked for, so that the page opens at them
 * @param previews what each audience would see; only for those who write the need
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedExposurePage(
        String title,
        String action,
        String cancel,
        Exposure asked,
        String now,
        String note,
        boolean looked,
        List<PreviewShown> previews,
        FormErrors errors)
        implements TemplateInstance {}
