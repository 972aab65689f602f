package org.manyhands.needs.web;

/** A word that leads somewhere. */
public record Link(String word, String href) {}
