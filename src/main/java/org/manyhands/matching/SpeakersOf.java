package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.PersonId;

/** Who speaks for a group at this moment; whose login was closed speaks for none. */
@ApplicationScoped
class SpeakersOf {

    private final Grants grants;

    @Inject
    SpeakersOf(Grants grants) {
        this.grants = grants;
    }

    List<PersonId> group(GroupId group) {
        return grants.present(Role.GROUP_ORGANISER, Scope.of(group));
    }
}
