package org.manyhands.exchange.web;

import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/**
 * The decision to make drafts.
 *
 * @param version of the decisions that were looked at
 * @param trust on what the hub's trust in new groups rests; empty to write them down only
 */
record ImportDraftsForm(
        @RestForm String version,
        @RestForm @ShortText(max = 1000) String trust) {

    ImportDraftsForm {
        version = Reading.text(version);
        trust = Reading.text(trust);
    }
}
