package org.manyhands.conversations.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.MatchId;

/**
 * The conversation, as part of the page of a match and of its own page.
 *
 * @param action where a message posts
 * @param blockAction where a block posts
 * @param lines oldest first
 * @param olderHref where older messages are, or null
 * @param newerHref where newer messages are, or null
 * @param writable whether the reader may write now
 * @param awaitsAnswer whether what their side wrote waits for an answer, until which more would be refused
 * @param keptBack whether something was written before the reader spoke for the group, which they do not read
 * @param typed what was typed, if the message could not be sent
 * @param error why not, or null
 * @param together whether the two sides have agreed and work together
 * @param over whether the match has ended, so that nobody can write any more
 * @param blocked whom of the other side the reader has blocked
 * @param others whom the reader may block: those of the other side who have shown themselves
 */
@CheckedTemplate(basePath = "conversations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConversationPanel(
        MatchId match,
        String action,
        String blockAction,
        List<Line> lines,
        @Nullable String olderHref,
        @Nullable String newerHref,
        boolean writable,
        boolean awaitsAnswer,
        boolean keptBack,
        String typed,
        @Nullable String error,
        boolean together,
        boolean over,
        List<Blocked> blocked,
        List<Other> others)
        implements TemplateInstance {

    /**
     * A message.
     *
     * @param text null once deleted
     * @param removal where its author can delete it, or null for others
     */
    record Line(
            String who,
            boolean mine,
            @Nullable String text,
            Instant on,
            @Nullable String removal) {

        /** The day, and no more: nobody needs to know at which hour somebody was awake. */
        public LocalDate day() {
            return UtcDay.of(on);
        }
    }

    /** Somebody whom the reader has blocked; {@code removal} is where that is undone. */
    record Blocked(String name, String removal) {}

    /** Somebody of the other side. */
    record Other(String id, String name) {}
}
