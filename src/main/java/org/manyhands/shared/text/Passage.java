package org.manyhands.shared.text;

/**
 * Words that would lead to a person, taken out of the text in which they stood.
 *
 * @param kind what they look like
 */
public record Passage(String words, Trace.Kind kind) {}
