package org.manyhands.matching.web;

import java.util.List;

/** A match in a list: a sentence, its state, its muted facts. */
public record MatchRow(String href, String sentence, String mark, String state, List<String> facts) {}
