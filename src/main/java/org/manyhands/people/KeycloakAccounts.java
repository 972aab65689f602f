package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Asks and tells Keycloak, with the service account of this site's client. */
@ApplicationScoped
class KeycloakAccounts implements LoginAccounts {

    private final Instance<Keycloak> keycloak;
    private final String realm;

    /** The client is looked up late, because a test or a build without an identity provider has none. */
    @Inject
    KeycloakAccounts(
            Instance<Keycloak> keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @Override
    public Optional<String> accountOf(String loginName) {
        return ask(realm -> realm.users().searchByUsername(loginName, true).stream()
                .findFirst()
                .map(UserRepresentation::getId));
    }

    @Override
    public Optional<String> loginNameOf(String account) {
        return ask(realm ->
                Optional.of(realm.users().get(account).toRepresentation().getUsername()));
    }

    @Override
    public void close(String account) {
        ask(realm -> {
            UserResource user = realm.users().get(account);
            UserRepresentation known = user.toRepresentation();
            known.setEnabled(false);
            user.update(known);
            return Optional.of(account);
        });
    }

    @Override
    public void signOutEverywhere(String account) {
        ask(realm -> {
            realm.users().get(account).logout();
            return Optional.of(account);
        });
    }

    private <T> Optional<T> ask(Function<RealmResource, Optional<T>> question) {
        try {
            return question.apply(keycloak.get().realm(realm));
        } catch (NotFoundException nobody) {
            return Optional.empty();
        } catch (WebApplicationException | ProcessingException failure) {
            throw new NotReachable();
        }
    }
}
