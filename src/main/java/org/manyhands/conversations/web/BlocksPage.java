package org.manyhands.conversations.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/** Whom the reader has blocked. */
@CheckedTemplate(basePath = "conversations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BlocksPage(List<Row> blocked) implements TemplateInstance {

    /** One block; {@code removal} is where it can be lifted. */
    record Row(String name, Instant since, String removal) {}
}
