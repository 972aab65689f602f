package org.manyhands.needs;

/** What the group wrote, as far as everybody who sees the need reads it; see {@link Wording}. */
public record NeedTexts(String title, String difference, String tried, String doneWhen, String risks) {}
