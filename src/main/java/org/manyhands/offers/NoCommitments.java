package org.manyhands.offers;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import org.manyhands.shared.id.PersonId;

/** Stands in where no feature brings needs and offers together. */
@Singleton
@DefaultBean
class NoCommitments implements Commitments {

    @Override
    public Load of(PersonId person) {
        return Load.NONE;
    }
}
