package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.shared.form.FormErrors;

/**
 * Who helps with a need, for those who run it.
 *
 * @param need address of the need
 * @param here address of this page
 * @param names whether somebody can be named now: while the need is open or on hold
 * @param isProtected whether only vetted members can be named
 * @param pseudonym as typed
 * @param lastDay what stands in the field for the last day
 * @param latestDay the latest day that can be chosen
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedHelpersPage(
        String need,
        String here,
        String title,
        List<HelperShown> helpers,
        boolean names,
        boolean isProtected,
        String pseudonym,
        String lastDay,
        LocalDate latestDay,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * A helper.
     *
     * @param end where their help is ended
     */
    record HelperShown(String pseudonym, LocalDate since, LocalDate lastDay, String end) {}
}
