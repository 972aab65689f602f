package org.manyhands.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the group wrote; never null, empty where a draft has not come that far.
 *
 * @param title in one line, at most 120 characters
 * @param difference what should be different afterwards, at most 8,000
 * @param tried what was tried already, at most 8,000
 * @param doneWhen how one will know that it is done, at most 8,000
 * @param decider who decides on the group's side, at most 400; told to those who help only
 * @param risks what somebody who helps should know before, at most 8,000
 */
@Embeddable
record Wording(
        String title,
        String difference,
        String tried,
        @Column(name = "done_when") String doneWhen,
        String decider,
        String risks) {

    static final Wording EMPTY = new Wording("", "", "", "", "", "");

    Wording withDifference(String newTitle, String newDifference) {
        return new Wording(newTitle, newDifference, tried, doneWhen, decider, risks);
    }

    Wording withDone(String newTried, String newDoneWhen) {
        return new Wording(title, difference, newTried, newDoneWhen, decider, risks);
    }

    Wording withPeople(String newDecider, String newRisks) {
        return new Wording(title, difference, tried, doneWhen, newDecider, newRisks);
    }

    /** Everything that all who see the need may read. */
    String readable() {
        return String.join("\n", title, difference, tried, doneWhen, risks);
    }
}
