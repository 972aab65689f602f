package org.manyhands.hubs;

import jakarta.persistence.Embeddable;

/**
 * A question to people who want to join.
 *
 * @param question in the hub's own words and language
 * @param required whether nobody is taken in without an answer
 */
@Embeddable
public record JoinQuestion(String question, boolean required) {}
