package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All matches of somebody, by what is to be done about them.
 *
 * @param nothing whether there are none at all
 * @param printable whether there is anything for paper: what is over is not printed
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyMatchesPage(
        List<MatchRow> waiting,
        List<MatchRow> awaited,
        List<MatchRow> stuck,
        List<MatchRow> running,
        List<MatchRow> suggested,
        List<MatchRow> ended,
        boolean nothing,
        boolean printable)
        implements TemplateInstance {}
