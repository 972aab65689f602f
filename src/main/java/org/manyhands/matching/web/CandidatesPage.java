package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedTexts;

/**
 * The match desk: a line, and who might help with it.
 *
 * @param texts what the group wrote
 * @param covered how many are found, in words
 * @param candidates one page of those who can be asked, in order
 * @param alsoNear where everybody who offers something near stands, or null if everybody is here
 * @param leftOut for coordinators, the first of them by name; empty for organisers
 * @param leftOutTotal how many are left out in all
 * @param leftOutCounts for organisers, a sentence a reason; empty for coordinators
 * @param asked who is asked already
 * @param mayAsk whether the reader may ask anybody now
 * @param maySuggest whether the reader may note somebody without asking yet
 * @param why why nobody can be asked, or null
 * @param problem why the last act was refused, or null
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CandidatesPage(
        String href,
        String needHref,
        String needTitle,
        NeedTexts texts,
        String line,
        List<String> facts,
        String covered,
        int found,
        int wanted,
        List<Row> candidates,
        String position,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String alsoNear,
        List<LeftOutRow> leftOut,
        int leftOutTotal,
        List<String> leftOutCounts,
        List<MatchRow> asked,
        boolean mayAsk,
        boolean maySuggest,
        @Nullable String why,
        @Nullable String problem)
        implements TemplateInstance {

    /**
     * A candidate.
     *
     * @param offer what is asked about, if it is ticked
     * @param ticked whether it was, when the form came back
     * @param offerHref the whole offer, for coordinators; else null
     * @param lastAsked the day, machine readable, or empty: what decides among equals can be read off the page
     * @param free when they usually have time, in words; may be empty
     */
    record Row(
            String offer,
            boolean ticked,
            String name,
            @Nullable String offerHref,
            List<MatchWords.Reason> reasons,
            String lastAsked,
            String free) {}

    /** Somebody left out, and why. */
    record LeftOutRow(String name, @Nullable String offerHref, String why) {}
}
