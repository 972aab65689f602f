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
 * <p>About ninety files; whoever reads them in this order meets nothing before it is explained:
 *
 * <ol>
 *   <li>what a need is: {@link org.manyhands.needs.NeedState} and {@link org.manyhands.needs.NeedMove}, {@link
 *       org.manyhands.needs.Need} with {@link org.manyhands.needs.NeedLine}, kept by {@link org.manyhands.needs.Needs};
 *   <li>who sees what of it: {@link org.manyhands.needs.Audience}, {@link org.manyhands.needs.Sight}, the same in SQL {@link
 *       org.manyhands.needs.Visibility}, and who looked, {@link org.manyhands.needs.NeedLooks};
 *   <li>who may do what: {@link org.manyhands.needs.NeedPolicy} and the three that it names, answering with {@link
 *       org.manyhands.needs.NeedRefusal};
 *   <li>one act from end to end: {@link org.manyhands.needs.PublishNeed}, then {@link
 *       org.manyhands.needs.NeedTransitions}, which every move goes through, {@link
 *       org.manyhands.needs.NeedHistoryEntry} and {@link org.manyhands.needs.NeedEvents}. The other acts, all named in the
 *       imperative, are alike; those that change what is written begin at {@link org.manyhands.needs.WriteNeed} and {@link
 *       org.manyhands.needs.ReviseNeed};
 *   <li>one read from end to end: {@link org.manyhands.needs.NeedBoard}, {@link org.manyhands.needs.NeedSelection}, {@link
 *       org.manyhands.needs.NeedViewAssembler}, {@link org.manyhands.needs.NeedView}; then {@link
 *       org.manyhands.needs.NeedSearch} and {@link org.manyhands.needs.NeedQueues};
 *   <li>what follows by itself: {@code …Watched} for what happens elsewhere, {@link org.manyhands.needs.NeedHousekeeping}
 *       for what a day brings;
 *   <li>what stands apart: those who help with one need ({@link org.manyhands.needs.LetHelp}), needs from a file ({@link
 *       org.manyhands.needs.DraftImported}), likely duplicates ({@link org.manyhands.needs.AlikeNeeds}).
 * </ol>
 *
 * <p>For others: {@link org.manyhands.needs.OpenLines} (what can be matched), {@link org.manyhands.needs.NeedBoard} and
 * {@link org.manyhands.needs.NeedQueues} (lists), {@link org.manyhands.needs.NeedEvents}, {@link
 * org.manyhands.needs.DraftImported} (many drafts from a file at once). Uses hubs, groups, places, skills, people.
 */
@NullMarked
package org.manyhands.needs;

import org.jspecify.annotations.NullMarked;
