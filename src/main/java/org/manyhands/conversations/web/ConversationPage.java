package org.manyhands.conversations.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The conversation on a page of its own: for older messages, and when a message could not be sent. */
@CheckedTemplate(basePath = "conversations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConversationPage(ConversationPanel panel) implements TemplateInstance {}
