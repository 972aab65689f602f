package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All matches of somebody, by what is to be done about them.
 *
 * @param overInHubs for coordinators: what is over in their hubs, with the way to what was said about it
 * @param more whether more is over than stands here
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
        List<MatchRow> overInHubs,
        boolean more,
        boolean nothing,
        boolean printable)
        implements TemplateInstance {}
