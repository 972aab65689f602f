package org.manyhands.shared.web;

/**
 * A place to go in the masthead.
 *
 * @param href local address
 * @param label translated
 * @param current whether the page shown lies there
 */
public record Destination(String href, String label, boolean current) {}
