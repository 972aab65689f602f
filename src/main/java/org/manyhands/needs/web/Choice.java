package org.manyhands.needs.web;

/** An answer to pick from. */
public record Choice(String value, String label) {}
