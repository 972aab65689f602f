package org.manyhands.scenarios;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.manyhands.people.LoginAccounts;

/** Stands where Keycloak's list of users stands in production: knows the cast, and writes down what it was told. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestLoginAccounts implements LoginAccounts {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile boolean reachable = true;

    /** What it was told to do, in order: {@code close <account>}, {@code open <account>}, {@code sign out <account>}. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Whether it answers; and what it was told before is forgotten. */
    public void reachable(boolean yes) {
        reachable = yes;
        told.clear();
    }

    @Override
    public void close(String account) {
        tell("close " + account);
    }

    @Override
    public void open(String account) {
        tell("open " + account);
    }

    @Override
    public void signOutEverywhere(String account) {
        tell("sign out " + account);
    }

    private void tell(String what) {
        if (!reachable) {
            throw new NotReachable();
        }
        told.add(what);
    }

    @Override
    public Optional<String> accountOf(String loginName) {
        return Arrays.stream(Cast.values())
                .filter(each -> each.login().equals(loginName))
                .findFirst()
                .map(Cast::account);
    }

    @Override
    public Optional<String> loginNameOf(String account) {
        if (!reachable) {
            throw new NotReachable();
        }
        return Arrays.stream(Cast.values())
                .filter(each -> each.account().equals(account))
                .findFirst()
                .map(Cast::login);
    }
}
