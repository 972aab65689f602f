package org.manyhands.people;

import java.util.Optional;

/**
 * The accounts at the identity provider. Questions may be asked while somebody waits for a page; what the provider is told to
 * do goes through the outbox ({@link AccountOrders}), which alone calls those methods.
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

    /**
     * The account cannot sign in any more. Done twice it is the same; an account that is gone is closed.
     *
     * @throws NotReachable if the identity provider does not answer
     */
    void close(String account);

    /**
     * The account can sign in again, as before it was closed. Done twice it is the same; an account that is gone stays gone.
     *
     * @throws NotReachable if the identity provider does not answer
     */
    void open(String account);

    /**
     * Ends every session of the account at the identity provider.
     *
     * @throws NotReachable if the identity provider does not answer
     */
    void signOutEverywhere(String account);

    /** The identity provider does not answer, or not sensibly. Says nothing about whom we asked for. */
    final class NotReachable extends RuntimeException {

        /** The cause stays out of it, because its message may hold a login name. */
        public NotReachable() {
            super("identity provider not reachable", null, false, false);
        }
    }
}
