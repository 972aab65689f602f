package org.manyhands.conversations.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The conversation on a page of its own: for older messages, and when a message could not be sent.
 *
 * @param sentence which match it belongs to
 */
@CheckedTemplate(basePath = "conversations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConversationPage(String sentence, ConversationPanel panel) implements TemplateInstance {}
