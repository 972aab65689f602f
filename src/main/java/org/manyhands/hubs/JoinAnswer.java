package org.manyhands.hubs;

/**
 * What somebody answered to a question on joining.
 *
 * @param question as it stood when it was answered
 * @param answer in the person's own words; empty where it was not required
 */
public record JoinAnswer(String question, String answer) {}
