package org.manyhands.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ImportState;
import org.manyhands.shared.web.Pager;

/**
 * What became of a file.
 *
 * @param imports address of the list it stands in
 * @param triage address of the hub's queue of drafts
 * @param left how many of its needs are there now
 * @param drafts one page of these
 * @param refusal why something was not done, or null
 */
@CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
        String base,
        String imports,
        String triage,
        String fileName,
        ImportState state,
        String mark,
        int rows,
        int made,
        int alreadyHere,
        int leftOut,
        long left,
        List<Draft> drafts,
        List<Happening> history,
        boolean undoable,
        Instant undoUntil,
        @Nullable String refusal,
        Pager pager)
        implements TemplateInstance {

    /**
     * A need that came of it.
     *
     * @param why what keeps it from being undone; empty where nothing does
     */
    record Draft(String href, String title, String mark, String word, List<String> facts, String why) {}

    /** What was done with the file. */
    record Happening(String what, String on, String datetime) {}
}
