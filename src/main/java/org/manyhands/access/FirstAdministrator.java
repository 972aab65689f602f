package org.manyhands.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.Accounts;
import org.manyhands.people.LoginAccounts;
import org.manyhands.people.PeopleEvents;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.SiteConfig;

/**
 * Somebody has to be the first. Configuration names a login; whoever signs in with it becomes administrator, as long as
 * there is none. Once there is one, the setting means nothing any more, so that it is no way in for whoever may change
 * configuration later but not the database.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Optional<String> loginName;
    private final LoginAccounts logins;
    private final Accounts accounts;
    private final Grants grants;

    /** The account that configuration names, remembered between a first login and the choice of a pseudonym. */
    private final AtomicReference<@Nullable String> named = new AtomicReference<>();

    @Inject
    FirstAdministrator(SiteConfig site, LoginAccounts logins, Accounts accounts, Grants grants) {
        this.loginName = site.firstAdministrator();
        this.logins = logins;
        this.accounts = accounts;
        this.grants = grants;
    }

    /** Looks whether the account that signs in is the one that configuration names. */
    public void consider(String account) {
        if (loginName.isEmpty() || thereIsOne()) {
            return;
        }
        try {
            logins.accountOf(loginName.get()).filter(account::equals).ifPresent(found -> {
                named.set(found);
                accounts.personOf(found)
                        .ifPresent(person -> QuarkusTransaction.requiringNew().run(() -> appoint(person)));
            });
        } catch (LoginAccounts.NotReachable unreachable) {
            LOG.warn("could not ask who the first administrator is; the next login asks again");
        }
    }

    void welcome(@Observes PeopleEvents.Joined joined) {
        if (joined.account().equals(named.get()) && !thereIsOne()) {
            appoint(joined.person());
        }
    }

    private void appoint(PersonId person) {
        if (grants.excluded(person, Role.ADMINISTRATOR)) {
            LOG.warn("the first administrator holds a role that excludes it");
            return;
        }
        grants.give(person, Role.ADMINISTRATOR, Scope.platform(), null, null);
    }

    private boolean thereIsOne() {
        return !grants.holders(Role.ADMINISTRATOR, Scope.platform()).isEmpty();
    }
}
