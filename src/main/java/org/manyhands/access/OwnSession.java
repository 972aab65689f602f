package org.manyhands.access;

import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's own open sessions, for their own eyes.
 *
 * @param begunAt shown by its day only
 * @param here whether it is the one that is asking
 */
public record OwnSession(UUID id, Instant begunAt, boolean here) {}
