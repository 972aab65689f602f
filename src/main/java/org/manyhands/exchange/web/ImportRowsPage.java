package org.manyhands.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.DryRun;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.Pager;

/**
 * What would become of every row of a file.
 *
 * @param base address of the import
 * @param imports address of the list it stands in
 * @param version of the decisions it follows
 * @param filters which rows can be shown, with how many they are
 * @param trust what was typed about new groups
 * @param refusal why nothing was done, or null
 * @param underWay whether this very file is being brought in
 */
@CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportRowsPage(
        String base,
        String imports,
        String fileName,
        int version,
        DryRun.Counts counts,
        int total,
        List<ProblemShown> problems,
        List<Filter> filters,
        String shown,
        List<Row> rows,
        Pager pager,
        String trust,
        @Nullable String refusal,
        boolean underWay,
        FormErrors errors)
        implements TemplateInstance {

    /** Some of the rows. */
    record Filter(String word, String href, int count, boolean current) {}

    /**
     * One row.
     *
     * @param fate shape and word of what becomes of it
     * @param here address of the need that it is already, or null
     * @param facts numbers and dates
     * @param hinted skills that are only hinted at
     */
    record Row(
            int line,
            String title,
            String mark,
            String fate,
            @Nullable String here,
            String group,
            boolean newGroup,
            String place,
            String skills,
            String hinted,
            List<String> facts,
            List<ProblemShown> problems) {}
}
