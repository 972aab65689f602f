/**
 * Matches: one line of a need and one person who helps with it, brought together because both said yes. The promises:
 *
 * <ul>
 *   <li>Nobody is matched by a hidden score (P-23). A candidate's reasons are facets, each met, partly met or missing, and the
 *       order of candidates is the lexicographic order of exactly these facets.
 *   <li>{@link org.manyhands.matching.MatchState} and its one table say which acts exist, who may do them, in which moderation
 *       modes; {@code docs/life-cycles.md} is written from it. Everything else is refused.
 *   <li>Entering {@code AGREED} is the only moment contact may be released ({@code
 *       MatchEvents.Agreed}); two people at once on the last place never both win.
 *   <li>The same two may be tried again: a new match; the old one stays as it ended.
 * </ul>
 *
 * <p>About sixty files, and three subjects. In this order nothing is met before it is explained:
 *
 * <ol>
 *   <li>who fits, plain Java without a database: {@link org.manyhands.matching.Wanted} and {@link
 *       org.manyhands.matching.Candidate} are compared by {@link org.manyhands.matching.Comparison}, one {@link
 *       org.manyhands.matching.Facet} after the other, to a {@link org.manyhands.matching.Fit}; {@link
 *       org.manyhands.matching.Ranking} puts them in order, {@link org.manyhands.matching.Exclusion} says who is left out and why.
 *       {@link org.manyhands.matching.CandidateBoard} asks this for a line, {@link org.manyhands.matching.FittingLines} for a
 *       person;
 *   <li>the life of a match: {@link org.manyhands.matching.MatchState}, {@link org.manyhands.matching.MatchAct}, {@link
 *       org.manyhands.matching.Side} and {@link org.manyhands.matching.Guard} make the rows of {@link
 *       org.manyhands.matching.MatchTable}; {@link org.manyhands.matching.MatchPolicy} says in whose name somebody acts and whether
 *       the guards hold;
 *   <li>one act from end to end: {@link org.manyhands.matching.AnswerMatch} takes the {@link org.manyhands.matching.Locks}, asks,
 *       and lets {@link org.manyhands.matching.MatchTransitions} make the move with its history and events. {@link
 *       org.manyhands.matching.ProposeMatches}, {@link org.manyhands.matching.ComeForward} and {@link
 *       org.manyhands.matching.MoveMatch} are alike;
 *   <li>what follows by itself: {@link org.manyhands.matching.MatchTimes} when a day has passed, {@code …Watched} when something
 *       happened elsewhere;
 *   <li>what is read: {@link org.manyhands.matching.MatchBoard} for one match, {@link org.manyhands.matching.MyMatches} and
 *       {@link org.manyhands.matching.MatchQueues} for lists;
 *   <li>what stands apart: how the two sides see a dispute ({@link org.manyhands.matching.WriteStatement}) and what they say
 *       afterwards ({@link org.manyhands.matching.GiveFeedback}).
 * </ol>
 *
 * <p>Uses needs, offers, people, groups and hubs. Others read {@link org.manyhands.matching.MatchBoard} and {@link
 * org.manyhands.matching.MatchParties}, observe {@link org.manyhands.matching.MatchEvents}, and implement {@link
 * org.manyhands.matching.web.MatchPanel}.
 */
@NullMarked
package org.manyhands.matching;

import org.jspecify.annotations.NullMarked;
