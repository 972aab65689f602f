package org.manyhands.shared.web;

/**
 * The same form was sent a moment ago, and what it asked for is still being done: its answer is not there yet. Whoever's work may
 * take long says so beside the form; elsewhere it is a wait like any other.
 */
public final class SentAlready extends RuntimeException {

    SentAlready(RuntimeException lockTimeout) {
        super("sent already", lockTimeout);
    }
}
