package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger looking over the shoulder may see.
 *
 * @param onwards a harmless place that the browser goes on to at once, or null to stay
 */
@CheckedTemplate(basePath = "exit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExitPage(@Nullable String onwards) implements TemplateInstance {}
