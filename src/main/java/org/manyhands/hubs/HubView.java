package org.manyhands.hubs;

/**
 * A hub as its page shows it to one reader.
 *
 * @param version of the settings, for a form that changes or answers them
 * @param standing how the reader stands with it
 */
public record HubView(HubSummary hub, HubSettings settings, int version, HubStanding standing) {}
