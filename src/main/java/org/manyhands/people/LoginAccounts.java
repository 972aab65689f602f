package org.manyhands.people;

import java.util.Optional;

/**
 * What this site asks the identity provider about accounts, while somebody waits for the page. What it tells the provider
 * to do goes through the outbox instead ({@link AccountOrders}).
 *
 * <p>A login name is asked for, compared and forgotten within one call: it is never stored, shown or logged.
 */
public interface LoginAccounts {

    /** The account with this login name. */
    Optional<String> accountOf(String loginName);

    /**
     * The login name of this account.
     *
     * @throws NotReachable if the identity provider does not answer
     */
    Optional<String> loginNameOf(String account);

    /** The identity provider does not answer, or not sensibly. Says nothing about whom we asked for. */
    final class NotReachable extends RuntimeException {

        /** The cause stays out of it, because its message may hold a login name. */
        public NotReachable() {
            super("identity provider not reachable", null, false, false);
        }
    }
}
