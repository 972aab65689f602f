/**
 * Talking about a match: one conversation a match, between the helper and the group's organisers. Nobody else reads it,
 * coordinators included; there is no route that would let them. Every message is sealed under the conversation's own
 * keyset. Before both sides have agreed, each may write one message until the other has answered, and none that carries
 * contact details: those are released by agreement only.
 *
 * <p>Also blocks: silent, immediate, in both directions. {@code matching} asks for them through its port;
 * {@code contacts} shows nothing across one.
 */
@NullMarked
package org.manyhands.conversations;

import org.jspecify.annotations.NullMarked;
