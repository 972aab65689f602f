package org.manyhands.needs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedView;

/**
 * One need, as its reader sees it.
 *
 * @param need holds only what the reader may see
 * @param published whether there is a sheet to print
 * @param mark shape of the state
 * @param word of the state, with the urgency of an open need
 * @param sentence where it stands, in a sentence
 * @param facts about the effort: hours, day, place, languages; name and value
 * @param came how it came in, in a sentence; by whom and from which file only for those who run it
 * @param keeper in a sentence; empty for those who may not know
 * @param fresh when it was last confirmed, in a sentence
 * @param sees who sees it, in a sentence; for those who act on it
 * @param looks where the group of a protected need reads who looked at it, or null
 * @param looked whether the group of a protected need reads that the reader looks
 * @param sameAs address of the need it duplicates, if the reader sees that one
 * @param helping what the reader may do as a helper with this one need, or null
 * @param asked what a coordinator asked, or why it was not opened, while the group has it back; else null
 * @param writing by what the texts {@code needs:continue_title} and {@code continue_text} select: the state, or that it was taken up again
 * @param notice why what the reader has just tried was not done, or null
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NeedPage(
        NeedView need,
        boolean published,
        String mark,
        String word,
        String sentence,
        List<LineOnPage> lines,
        List<Fact> facts,
        String came,
        String keeper,
        String fresh,
        String sees,
        @Nullable String looks,
        boolean looked,
        @Nullable String sameAs,
        List<EntryShown> history,
        ActsShown acts,
        @Nullable HelpingShown helping,
        @Nullable String asked,
        String writing,
        @Nullable String notice)
        implements TemplateInstance {

    /**
     * A line with what can be done about it.
     *
     * @param covered "One of two found", or null where nothing was found and nobody looks any more
     * @param offer where the reader can offer help, or null
     * @param own where the help stands that the reader gives with it or was asked for, or null
     * @param candidates where a coordinator, or a group that may ask for itself, finds people; or null
     */
    public record LineOnPage(
            String sentence,
            @Nullable String covered,
            int found,
            int wanted,
            @Nullable String offer,
            @Nullable Link own,
            @Nullable String candidates) {}

    /** A name and its value. */
    public record Fact(String name, String value) {}

    /** A row of the history. {@code note} is what was said along with it, or null. */
    public record EntryShown(
            String what,
            String on,
            String datetime,
            @Nullable String note) {}

    /** A helper's page, beside what every member reads: until when, and where they do what. */
    record HelpingShown(String lastDay, String reword, String addLines, String stepBack) {}

    /**
     * What the reader may do, each an address or null.
     *
     * @param withheld why more is not offered, in a sentence; or null
     * @param help what the reader can do to help where no line says it, or null
     */
    public record ActsShown(
            @Nullable String write,
            @Nullable String confirm,
            @Nullable String revise,
            @Nullable String lines,
            @Nullable String showing,
            @Nullable String helpers,
            @Nullable String hold,
            @Nullable String resume,
            @Nullable String close,
            @Nullable String reopen,
            @Nullable String redraft,
            @Nullable String withdraw,
            @Nullable String triage,
            @Nullable String withheld,
            @Nullable Link help) {

        /** Whether there is anything to do for those who run the need. */
        public boolean isAny() {
            return write != null
                    || revise != null
                    || hold != null
                    || resume != null
                    || close != null
                    || reopen != null
                    || redraft != null
                    || withdraw != null
                    || triage != null
                    || withheld != null;
        }
    }
}
