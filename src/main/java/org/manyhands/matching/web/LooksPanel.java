package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;

/**
 * On which days coordinators looked at a match, for its two sides.
 *
 * @param days the last ones, newest first
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LooksPanel(List<LocalDate> days) implements TemplateInstance {}
