package org.manyhands.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.vault.WordsOfTheTown;

/**
 * Who lives in a stack: the town, or nobody yet, as an operator finds it who has just installed the site.
 *
 * @param realm as Keycloak reads it
 * @param town whether the town lives here
 * @param firstAdministrator the login name that configuration names
 */
record Occupants(Realm realm, boolean town, String firstAdministrator) {

    static Occupants theTown() {
        return new Occupants(Realm.withTheTown(), true, Cast.ADMINISTRATOR.login());
    }

    static Occupants nobody(String firstAdministrator) {
        return new Occupants(Realm.withNobody(), false, firstAdministrator);
    }

    /** What the site is told. */
    Map<String, String> environment(PostgresServer postgres, Ports ports, Secrets secrets, Path work) {
        return town
                ? Site.environment(postgres, ports, secrets, work)
                : Site.environment(postgres, ports, secrets, work, firstAdministrator);
    }

    /**
     * Lets them into the site's database, unless they live there already.
     *
     * @param work where the site has its key
     */
    void moveIn(PostgresServer postgres, Path work) {
        if (!town) {
            return;
        }
        try (Connection database = postgres.connect(Site.DATABASE)) {
            if (Town.isEmpty(database)) {
                Town.moveIn(database);
                WordsOfTheTown.write(database, Site.keyFile(work));
            }
        } catch (SQLException e) {
            throw new CannotStart("The town could not move in: " + e.getMessage(), e);
        }
    }
}
