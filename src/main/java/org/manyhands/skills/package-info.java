/**
 * The shared words for what people can do: about 480 skills in 23 fields, each with a label in every language of the site.
 *
 * <p>The promise: a volunteer and a community group who mean the same thing point at the same {@link
 * org.manyhands.skills.SkillId}, whatever language they wrote in. Three doors lead there:
 *
 * <ul>
 *   <li>{@link org.manyhands.skills.Taxonomy} is the list itself: fields, what lies within them, a search for typed words,
 *       and {@link org.manyhands.skills.Nearness}, which says how far an offered skill is from a wanted one;
 *   <li>{@link org.manyhands.skills.SkillReader} finds skills in sentences and in tags, and would rather miss one than read
 *       "go to the store" as a programming language;
 *   <li>the files in {@code src/main/resources/skills}, one a field, are made to be read and changed by people who know
 *       the field and no Java. {@code docs/skills.md} says how.
 * </ul>
 *
 * <p>All of it is plain Java over immutable data, read once when the site starts. It knows nothing of people, needs or the
 * database: others refer to a skill by its id, which is never reused for another meaning.
 */
@NullMarked
package org.manyhands.skills;

import org.jspecify.annotations.NullMarked;
