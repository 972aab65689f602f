package org.manyhands.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ImportState;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.Pager;

/**
 * The files of a hub, and a form for another one.
 *
 * @param base address of the hub
 * @param mostRows the most rows a file may have
 * @param mostKibibytes its largest size
 * @param encodings those that can be chosen
 * @param encoding the one that is
 */
@CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(
        String base,
        String hub,
        int mostRows,
        int mostKibibytes,
        List<Choice> encodings,
        String encoding,
        List<Item> items,
        Pager pager,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * One file.
     *
     * @param by pseudonym of who brought it, or null for somebody who is gone
     */
    record Item(
            String href,
            String fileName,
            ImportState state,
            String mark,
            Instant since,
            Instant ends,
            @Nullable String by,
            int rows,
            int drafts) {}
}
