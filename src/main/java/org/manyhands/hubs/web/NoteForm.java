package org.manyhands.hubs.web;

import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** A few words along with an invitation, as they were typed; may be none. */
record NoteForm(@RestForm @ShortText(max = 400) String note) {

    NoteForm {
        note = Reading.text(note);
    }
}
