/**
 * Hubs: who they are, in which mode they moderate, how long they keep things, what they ask of people who want to join;
 * and who belongs to them. The promise: nobody belongs to a hub until a coordinator takes them in, nobody is shown as a
 * member to anybody (there is no list of members), and leaving, removal or suspension holds on the very next request.
 *
 * <p>A membership goes APPLIED → ACTIVE ⇄ AWAY, with ways out at each point ({@link org.manyhands.hubs.MembershipMove} is the table). What
 * a member may do follows from grants in {@code access}, which this feature writes and ends in the transaction of each
 * change. Vetting is a dated record for this hub only, made by a coordinator about somebody else, and it expires.
 *
 * <p>Public: {@link org.manyhands.hubs.HubDirectory} with {@link org.manyhands.hubs.HubSummary}, {@link
 * org.manyhands.hubs.ModerationMode}, {@link org.manyhands.hubs.Retention} and {@link org.manyhands.hubs.Sensitivity},
 * which stands here because a hub's retention depends on it and everything that knows it knows hubs.
 */
@NullMarked
package org.manyhands.hubs;

import org.jspecify.annotations.NullMarked;
