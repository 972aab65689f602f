/**
 * Needs: what community groups lack, told in lines of skills and resources.
 *
 * <p>The promise: a need is seen only by those its group agreed to, shown to each no more closely than its sensitivity
 * allows, and to everybody else it does not exist. {@link org.manyhands.needs.Audience} says as what somebody looks,
 * {@link org.manyhands.needs.Sight} what that shows, and both pages and the preview in the form are drawn by the same
 * {@link org.manyhands.needs.NeedView}. There is no read here without an {@link org.manyhands.shared.Actor}.
 *
 * <p>The life of a need is one table, {@link org.manyhands.needs.NeedMove}: a draft is written in steps, sent in, looked
 * at by a coordinator, opened, held, closed, opened again. Everything that happens leaves a row that says who, when and
 * why. What can be derived is not stored as a state: coverage comes from matches, which {@code matching} tells through
 * {@link org.manyhands.needs.NeedMatches}; freshness from the last time the group said "still needed".
 *
 * <p>Where to look: what is stored is {@link org.manyhands.needs.Need} with its lines and {@link
 * org.manyhands.needs.NeedHistoryEntry}, by {@link org.manyhands.needs.Needs}. Who may see and do what: {@link
 * org.manyhands.needs.Sight} (in SQL {@link org.manyhands.needs.Visibility}) and {@link org.manyhands.needs.NeedPolicy}. Acts are
 * named as such ({@link org.manyhands.needs.PublishNeed}), and moves go through {@link org.manyhands.needs.NeedTransitions}. Reads
 * are assembled ({@link org.manyhands.needs.NeedViewAssembler}), and {@code …Watched} follows what happens elsewhere.
 *
 * <p>For others: {@link org.manyhands.needs.OpenLines} (what can be matched), {@link org.manyhands.needs.NeedBoard} and
 * {@link org.manyhands.needs.NeedQueues} (lists), {@link org.manyhands.needs.NeedEvents}, {@link
 * org.manyhands.needs.DraftImported} (many drafts from a file at once). Uses hubs, groups, places, skills, people.
 */
@NullMarked
package org.manyhands.needs;

import org.jspecify.annotations.NullMarked;
