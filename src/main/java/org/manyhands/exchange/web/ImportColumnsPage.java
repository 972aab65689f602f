package org.manyhands.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;

/**
 * What the columns of a file mean, and what it does not say.
 *
 * @param base address of the import
 * @param imports address of the list it stands in
 * @param columns those of this part of the form
 * @param meanings what a column can mean
 * @param firstRows what the first row of the file can be
 * @param parts the other parts of the form, if the file has many columns
 * @param groups of the hub
 * @param refusal why it was not done, or null
 */
@CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportColumnsPage(
        String base,
        String imports,
        String fileName,
        int rows,
        int columnCount,
        List<ProblemShown> problems,
        List<Column> columns,
        List<Choice> meanings,
        List<Choice> parts,
        List<Choice> firstRows,
        List<Choice> dates,
        List<Choice> languages,
        List<Choice> places,
        List<Choice> groups,
        ImportColumnsForm form,
        @Nullable String refusal,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * One column.
     *
     * @param hint how sure the guess is, and examples
     */
    record Column(String id, String name, String hint, String meaning) {}
}
