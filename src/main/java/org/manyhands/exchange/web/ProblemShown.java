package org.manyhands.exchange.web;

/**
 * A problem as a page tells it.
 *
 * @param mark shape beside its word
 * @param word what it means for the row or file
 */
record ProblemShown(String mark, String word, String sentence) {}
