/**
 * What leaves this site leaves through here (decision 9 of the house): a row is written in the transaction that made
 * something true, and a worker tells it afterwards, again and again until it was heard. So nothing is told that was rolled
 * back, nothing true stays untold, and no visitor waits for anybody outside.
 *
 * <p>A feature puts a message in with {@link org.manyhands.shared.outbox.Outbox} and offers an {@link
 * org.manyhands.shared.outbox.OutboxHandler} for its topic. Handlers may be called twice for one message, so what they do
 * must be the same done twice.
 */
@NullMarked
package org.manyhands.shared.outbox;

import org.jspecify.annotations.NullMarked;
