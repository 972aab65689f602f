package org.manyhands.skills;

/**
 * A skill found in a text or tag.
 *
 * @param start where the words begin, in characters of the text as given
 * @param end the place after their last character
 * @param words the text from start to end
 */
public record Recognised(Skill skill, int start, int end, String words, Certainty certainty) {}
