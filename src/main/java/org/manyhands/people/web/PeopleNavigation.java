package org.manyhands.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.Navigation;

/** The reader's own pseudonym in the masthead. */
@ApplicationScoped
class PeopleNavigation implements Navigation {

    private final Pseudonyms pseudonyms;

    @Inject
    PeopleNavigation(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<String> pseudonym(Actor actor) {
        return actor.isPerson() ? List.copyOf(pseudonyms.of(List.of(actor.id())).values()) : List.of();
    }
}
