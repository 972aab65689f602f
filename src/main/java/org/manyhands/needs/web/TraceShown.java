package org.manyhands.needs.web;

/** Something in a text that would lead to a person: the passage, and what it looks like. */
public record TraceShown(String passage, String kind) {}
