package org.manyhands.people;

import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Asks and tells Keycloak, with the service account of this site's client. */
@ApplicationScoped
class KeycloakAccounts implements LoginAccounts {

    private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final ExecutorService ASKING = Executors.newVirtualThreadPerTaskExecutor();

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
        enable(account, false);
    }

    @Override
    public void open(String account) {
        enable(account, true);
    }

    private void enable(String account, boolean yes) {
        ask(realm -> {
            UserResource user = realm.users().get(account);
            UserRepresentation known = user.toRepresentation();
            known.setEnabled(yes);
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

    /** The client knows no time-outs of its own (docs/rules.md#times), so we stop listening. */
    private <T> Optional<T> ask(Function<RealmResource, Optional<T>> question) {
        // The client lives in this request, of which the thread that asks knows nothing.
        Keycloak client = ClientProxy.unwrap(keycloak.get());
        Future<Optional<T>> answer = ASKING.submit(() -> question.apply(client.realm(realm)));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof NotFoundException) {
                return Optional.empty();
            }
            LOG.warnf(
                    "the identity provider gave no answer: %s",
                    (cause == null ? failure : cause).getClass().getName());
            throw new NotReachable();
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new NotReachable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReachable();
        }
    }
}
