package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.shared.outbox.Outbox;
import org.manyhands.shared.outbox.OutboxHandler;

/** What the identity provider is told to do with an account, through the outbox. */
@ApplicationScoped
public class AccountOrders implements OutboxHandler {

    private static final String TOPIC = "people.account";

    private enum Order {
        CLOSE,
        OPEN,
        SIGN_OUT
    }

    private final Outbox outbox;
    private final LoginAccounts logins;
    private final Accounts accounts;

    @Inject
    AccountOrders(Outbox outbox, LoginAccounts logins, Accounts accounts) {
        this.outbox = outbox;
        this.logins = logins;
        this.accounts = accounts;
    }

    /** The account cannot sign in any more, and is signed out wherever it is. */
    void close(String account) {
        put(Order.CLOSE, account);
    }

    /** The account can sign in again. */
    void open(String account) {
        put(Order.OPEN, account);
    }

    /** The account is signed out wherever it is. */
    public void signOutEverywhere(String account) {
        put(Order.SIGN_OUT, account);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(String payload) {
        int space = payload.indexOf(' ');
        String account = payload.substring(space + 1);
        switch (Order.valueOf(payload.substring(0, space))) {
            case CLOSE -> {
                if (isClosed(account)) {
                    logins.close(account);
                    logins.signOutEverywhere(account);
                }
            }
            case OPEN -> {
                if (!isClosed(account)) {
                    logins.open(account);
                }
            }
            case SIGN_OUT -> logins.signOutEverywhere(account);
        }
    }

    /** An order that waited may have been overtaken by its contrary: what holds now is what the provider is told. */
    private boolean isClosed(String account) {
        return accounts.isClosed(account);
    }

    private void put(Order order, String account) {
        outbox.put(TOPIC, order + " " + account);
    }
}
