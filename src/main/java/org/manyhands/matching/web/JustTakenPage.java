package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Somebody else got the last place a moment earlier; other lines that fit. */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JustTakenPage(List<FitsPage.Row> others) implements TemplateInstance {}
