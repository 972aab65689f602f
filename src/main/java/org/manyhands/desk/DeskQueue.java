package org.manyhands.desk;

/**
 * A queue of the desk.
 *
 * @param key its name in addresses; its label is {@code desk:queue} with it
 * @param count how many things are in it
 */
public record DeskQueue(String key, DeskPart part, int count) {}
