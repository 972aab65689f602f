package org.manyhands.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Somebody's own page: who they are here, and what they can do about it.
 *
 * @param belongs whether any hub has taken them in
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MePage(String pseudonym, boolean belongs, boolean away, boolean hidden) implements TemplateInstance {}
