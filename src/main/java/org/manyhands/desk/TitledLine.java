package org.manyhands.desk;

/**
 * One line of a need, where its title alone would not tell; fills a sentence as a title does.
 *
 * @param what the thing, or a {@link org.manyhands.skills.SkillId} that stands for the skill's name
 */
public record TitledLine(String title, Object what) {}
