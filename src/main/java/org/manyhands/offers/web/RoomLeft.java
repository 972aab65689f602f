package org.manyhands.offers.web;

/**
 * How much room somebody has left.
 *
 * @param taken open matches they said yes to
 * @param limit how many they may have at once
 * @param sentence the same in words
 * @param hours what they give a week and what is taken up, in words
 * @param absence that nobody is led to what they offer, because they are out of sight or take a break; empty otherwise
 */
record RoomLeft(int taken, int limit, String sentence, String hours, String absence) {}
