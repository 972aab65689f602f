package org.manyhands.matching;

import org.manyhands.needs.OpenLine;

/** A line and how somebody fits it. */
public record Fitting(OpenLine line, int agreed, Fit fit) {}
