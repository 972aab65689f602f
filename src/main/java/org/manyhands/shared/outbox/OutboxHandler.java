package org.manyhands.shared.outbox;

/** Tells the messages of one topic to whom they are for. */
public interface OutboxHandler {

    /** The topic, {@code feature.what}. */
    String topic();

    /**
     * Tells it. Returning means it was heard; any exception means it is tried again later. May be called twice for the
     * same message.
     */
    void handle(String payload);
}
