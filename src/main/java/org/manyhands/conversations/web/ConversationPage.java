package org.manyhands.conversations.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.manyhands.shared.form.FormErrors;

/**
 * The conversation on a page of its own: for older messages, and when a message could not be sent.
 *
 * @param sentence which match it belongs to
 * @param errors why a message could not be sent, for the summary above what was written before
 */
@CheckedTemplate(basePath = "conversations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConversationPage(String sentence, ConversationPanel panel, FormErrors errors) implements TemplateInstance {}
