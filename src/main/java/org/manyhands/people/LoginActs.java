package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.Actor;

/** What administrators did with logins, as stored: whose, by whom, on which day and why; a table for each kind. */
@ApplicationScoped
class LoginActs {

    /** What was done. */
    enum Kind {
        CLOSURE("login_closure", "closed_by", "closed_on"),
        REOPENING("login_reopening", "reopened_by", "reopened_on"),
        SIGN_OUT("login_sign_out", "ended_by", "ended_on");

        private final String insert;

        Kind(String table, String by, String on) {
            this.insert = "insert into %s (id, person_id, %s, %s, reason) values (?1, ?2, ?3, ?4, ?5)"
                    .formatted(table, by, on);
        }
    }

    private final Session database;
    private final Clock clock;

    @Inject
    LoginActs(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps that it was done today. Inside the transaction of the act.
     *
     * @param reason 1 to 1000 characters
     */
    void note(Kind kind, Actor by, Person whose, String reason) {
        database.createNativeMutationQuery(kind.insert)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, whose.id().value())
                .setParameter(3, by.id().value())
                .setParameter(4, LocalDate.now(clock))
                .setParameter(5, reason)
                .executeUpdate();
    }
}
