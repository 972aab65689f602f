package org.manyhands.shared.web;

/** A post without a good form ticket: not drawn by us, not for this person, or too old. Becomes 403. */
final class BadTicket extends RuntimeException {

    BadTicket() {
        super("bad ticket", null, false, false);
    }
}
