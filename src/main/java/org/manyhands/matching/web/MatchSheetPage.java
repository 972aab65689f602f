package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The matches of somebody on paper: what is asked and what is under way.
 *
 * @param parts those lists that hold anything
 * @param leftOut how many matches are not on paper because their needs are protected
 * @param printed the day, in words
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MatchSheetPage(List<Part> parts, int leftOut, String printed) implements TemplateInstance {

    /** A list under its title. */
    record Part(String title, List<MatchRow> rows) {}
}
