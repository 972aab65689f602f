package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.shared.form.FormErrors;

/**
 * Why is a need over?
 *
 * @param alike needs that it could be the same as, to choose one
 * @param reason as chosen so far
 * @param chosen among those alike
 * @param sameAs the address of another one, as typed so far
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedClosurePage(
        String title,
        String action,
        String cancel,
        List<Choice> reasons,
        String reason,
        List<Choice> alike,
        String chosen,
        String sameAs,
        String note,
        FormErrors errors)
        implements TemplateInstance {}
