package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.GivenBack;

/**
 * One match, for one of its sides or a coordinator.
 *
 * @param next what happens next, in a sentence
 * @param nextKind whether somebody has to do something: the kind of the notice
 * @param after what becomes of the line, where the match has ended without having met it; or null
 * @param facts what is known of the need, in every state
 * @param reasons how well the two fit, while that is to be decided
 * @param conditions on what terms it is given; told to the group once both have agreed
 * @param answer the question that waits for the reader, or null
 * @param acts what else the reader may do
 * @param panels what other features show here: contact, conversation
 * @param feedback the question how it was, or null
 * @param heard what was said about how it was, as far as the reader may read it
 * @param statement where the reader writes how they see what the two disagree about, or null
 * @param statements what was written about it, as far as the reader may read it and it does not stand in the form
 * @param byItself when that happens by itself, in words, or empty
 * @param problem why the last act was refused, or null
 * @param given what was typed into a form that is not there any more, because the match has moved on; else empty
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MatchPage(
        String title,
        String mark,
        String state,
        String next,
        String nextKind,
        @Nullable After after,
        @Nullable String needHref,
        String needTitle,
        List<MatchWords.Fact> facts,
        String fitTitle,
        List<MatchWords.Reason> reasons,
        String offerTitle,
        @Nullable String offer,
        @Nullable String offerHref,
        String conditions,
        @Nullable AnswerForm answer,
        List<ActForm> acts,
        List<RawString> panels,
        @Nullable FeedbackForm feedback,
        List<Heard> heard,
        @Nullable StatementForm statement,
        List<Heard> statements,
        List<Entry> history,
        String byItself,
        FormErrors errors,
        @Nullable String problem,
        List<GivenBack> given)
        implements TemplateInstance {

    /** How it goes on after the end, and the way there. */
    record After(String sentence, String href, String label) {}

    /**
     * Yes or no, with what each means said before.
     *
     * @param asked whether the reader has not answered yet, and so does not take a yes back by a no
     */
    record AnswerForm(
            String action,
            boolean yes,
            String yesMeans,
            boolean no,
            boolean asked,
            String noMeans,
            List<Choice> reasons,
            boolean open,
            String chosen,
            String note) {}

    /**
     * Something the reader may do.
     *
     * @param means what will happen and who will know
     * @param outcome a hidden field that tells several acts at one address apart; empty for others
     * @param reasons to choose from; empty where none is asked for
     * @param reasonField the field of the reason: each act has its own, because several stand on one page
     * @param noteField the field of what is said besides
     * @param open whether its form came back and stays unfolded
     */
    record ActForm(
            String action,
            String label,
            String means,
            String kind,
            String outcome,
            List<Choice> reasons,
            String reasonField,
            String noteField,
            boolean open,
            String chosen,
            String note) {}

    /** A reason to choose. */
    record Choice(String value, String label) {}

    /**
     * How it was.
     *
     * @param back whether this form came back
     */
    record FeedbackForm(String action, String useful, String better, boolean back) {}

    /**
     * How this side sees it.
     *
     * @param kept whether something of the reader's stands there already
     * @param back whether this form came back
     */
    record StatementForm(String action, String words, boolean kept, boolean back) {}

    /** What one side said: about how it was, or what the two disagree about. */
    record Heard(String sentence, String better) {}

    /** One moment of the timeline. */
    record Entry(
            String what, String on, LocalDate day, @Nullable String note) {}
}
