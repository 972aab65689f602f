package org.manyhands.shared.web;

/**
 * An answer of a select with many of them. It knows itself whether it is chosen: a template that compares inside the loop
 * looks outside the loop once an answer, which for a list of languages takes longer than the rest of the page.
 */
public record Option(String value, String label, boolean chosen) {}
