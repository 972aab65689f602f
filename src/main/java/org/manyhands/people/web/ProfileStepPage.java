package org.manyhands.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.PartOfWeek;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/**
 * One question about how somebody can help.
 *
 * @param step which question
 * @param number its number on the way in, from 1
 * @param total how many there are on the way in
 * @param first whether it is asked on the way in
 * @param action where the form goes
 * @param skip where it leads not to answer
 * @param newUntil until when a new person has a lower limit, or null when that is over
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfileStepPage(
        ProfileStep step,
        int number,
        int total,
        boolean first,
        String action,
        String skip,
        String version,
        LanguageAnswer languages,
        PlaceAnswer place,
        String remote,
        String reach,
        List<Integer> reaches,
        String hours,
        Set<PartOfWeek> times,
        List<PartOfWeek> parts,
        String limit,
        List<Integer> limits,
        @Nullable LocalDate newUntil,
        FormErrors errors)
        implements TemplateInstance {}
