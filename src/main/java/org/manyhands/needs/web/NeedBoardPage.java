package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.web.Option;
import org.manyhands.shared.web.Pager;

/**
 * The board of open needs.
 *
 * @param search what was typed
 * @param place how far the place is understood
 * @param placeProblem why the list is not narrowed to it, or null
 * @param narrowed whether more than words narrows the list
 * @param active what the list is narrowed to, each with the address without it
 * @param skillsMeant skills that the typed words may mean, to look for these instead
 * @param more whether there are more than the reader may leaf through
 * @param canPost whether the reader speaks for a group, or writes down what groups say
 * @param hasOwn whether the reader speaks for a group
 * @param member whether the reader takes part in a hub, and so can look for what fits
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedBoardPage(
        Typed search,
        PlaceAnswer place,
        @Nullable String placeProblem,
        List<Option> bands,
        List<Option> urgencies,
        List<Option> languages,
        boolean narrowed,
        List<Link> active,
        List<Link> skillsMeant,
        int found,
        List<RowShown> rows,
        Pager pager,
        boolean more,
        boolean canPost,
        boolean hasOwn,
        boolean member)
        implements TemplateInstance {

    /** The fields of the search as they are drawn again; empty, never null. */
    record Typed(
            String q, String skill, String within, boolean remote, String urgency, String language, String hours) {}
}
