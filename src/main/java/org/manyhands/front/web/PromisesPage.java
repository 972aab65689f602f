package org.manyhands.front.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What we promise.
 *
 * @param promises the names of the promises, each a title and a sentence in the bundle {@code front}
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PromisesPage(List<String> promises) implements TemplateInstance {}
