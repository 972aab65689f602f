package org.manyhands.hubs.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.text.PersonalTraces;

/** A few words along with an invitation, as they were typed; may be none. */
record NoteForm(
        @RestForm @ShortText(max = 400) String note,
        @RestForm String meant) {

    NoteForm {
        note = note == null ? "" : note.strip();
        meant = meant == null ? "" : meant;
    }

    /** What in it would lead to a person; empty once that is said to be meant so. */
    List<String> traces() {
        return meant.isEmpty() ? PersonalTraces.newIn(List.of(note), List.of()) : List.of();
    }
}
