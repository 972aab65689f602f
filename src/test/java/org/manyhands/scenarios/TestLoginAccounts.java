package org.manyhands.scenarios;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Arrays;
import java.util.Optional;
import org.manyhands.people.LoginAccounts;

/** Stands where Keycloak's user list stands in production: knows the cast. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestLoginAccounts implements LoginAccounts {

    @Override
    public Optional<String> accountOf(String loginName) {
        return Arrays.stream(Cast.values())
                .filter(each -> each.login().equals(loginName))
                .findFirst()
                .map(Cast::account);
    }

    @Override
    public Optional<String> loginNameOf(String account) {
        return Arrays.stream(Cast.values())
                .filter(each -> each.account().equals(account))
                .findFirst()
                .map(Cast::login);
    }
}
