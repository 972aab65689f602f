package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offering help with a line.
 *
 * @param reasons how the reader fits; empty where nothing they offer comes near
 * @param offer the offer that fits best, or null
 * @param offerSentence what that offer holds, or null
 * @param thirdAnswer whether a coordinator answers too
 * @param answerDays how many days the others have to answer
 * @param possible whether members may come forward in this hub
 * @param already address of the reader's match on this line that is not over, or null
 * @param problem why it was refused, or null
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OfferHelpPage(
        String href,
        String needHref,
        String needTitle,
        String line,
        List<String> facts,
        String group,
        List<MatchWords.Reason> reasons,
        @Nullable String offer,
        @Nullable String offerSentence,
        boolean thirdAnswer,
        int answerDays,
        boolean possible,
        @Nullable String already,
        @Nullable String problem)
        implements TemplateInstance {}
