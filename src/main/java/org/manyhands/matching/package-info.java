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
 * <p>Uses needs, offers, people, groups and hubs. Others read {@link org.manyhands.matching.MatchBoard} and {@link
 * org.manyhands.matching.MatchParties}, observe {@link org.manyhands.matching.MatchEvents}, and implement {@link
 * org.manyhands.matching.Blocks} and {@link org.manyhands.matching.web.MatchPanel}.
 */
@NullMarked
package org.manyhands.matching;

import org.jspecify.annotations.NullMarked;
