package org.manyhands.needs;

/** What a line asks for: people who know something, or a thing. */
public enum LineKind {
    SKILL,
    RESOURCE
}
