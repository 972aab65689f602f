package org.manyhands.scenarios;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Scope;

/** More people who speak for Harbour Legal Aid. */
public final class Fellows {

    private Fellows() {}

    /** From now on this one speaks for the group too. */
    public static void letSpeak(Grants grants, Cast fellow) {
        QuarkusTransaction.requiringNew().run(() -> {
            grants.give(fellow.id(), Role.GROUP_ORGANISER, Scope.of(Town.LEGAL_AID), null, null);
            Panache.getEntityManager()
                    .createNativeQuery("""
                                    insert into group_organiser (id, group_id, person_id, state, since)
                                    select gen_random_uuid(), id, ?1, 'SPEAKS', since from community_group where id = ?2
                                    """)
                    .setParameter(1, fellow.id().value())
                    .setParameter(2, Town.LEGAL_AID.value())
                    .executeUpdate();
        });
    }
}
