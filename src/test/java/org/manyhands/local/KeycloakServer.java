package org.manyhands.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running Keycloak with the project's realm and login theme, and the town's people in it. */
final class KeycloakServer implements AutoCloseable {

    static final String DATABASE = "keycloak";

    private static final String NAME = "keycloak";
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Child child;
    private final Ports ports;

    private KeycloakServer(Child child, Ports ports) {
        this.child = child;
        this.ports = ports;
    }

    /**
     * Starts Keycloak; {@link #awaitReady} says when people can sign in. A new database gets the realm; one that is
     * there keeps its own.
     *
     * @param work where the realm's files and the log are put
     * @param learning see {@link KeycloakDistribution#call}
     */
    static KeycloakServer start(
            RunFolder run,
            KeycloakDistribution distribution,
            PostgresServer postgres,
            Realm realm,
            Ports ports,
            Secrets secrets,
            Path work,
            boolean learning) {
        Path files = work.resolve("realm");
        realm.writeTo(files);
        distribution.forgetChangedFiles(Realm.folder().resolve("themes/manyhands"));
        List<String> arguments = distribution.call(
                learning,
                List.of(
                        "-Dkeycloak.migration.action=import",
                        "-Dkeycloak.migration.provider=dir",
                        "-Dkeycloak.migration.dir=" + files,
                        "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                        "-Dkeycloak.migration.replace-placeholders=true"));
        arguments.addAll(List.of(
                "start",
                "--optimized",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.login(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.loginManagement(),
                "--hostname=" + origin(ports),
                "--db-url=" + postgres.jdbcUrl(DATABASE),
                "--db-username=" + PostgresServer.USER,
                "--db-pool-initial-size=1",
                "--spi-theme--folder--dir=" + Realm.folder().resolve("themes"),
                "--spi-password-policy--password-blacklist--blacklists-path=" + Realm.folder()));
        Map<String, String> environment = Map.of(
                "KC_DB_PASSWORD", "local",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.Name.KEYCLOAK_ADMINISTRATOR),
                "MANYHANDS_EXAMPLE_DATA", Boolean.toString(realm.hasTheTown()),
                "MANYHANDS_PUBLIC_URL", Site.origin(ports).toString(),
                "MANYHANDS_CLIENT_SECRET", secrets.get(Secrets.Name.CLIENT));
        Child child = Child.java(run, NAME, arguments, environment, work, work.resolve("keycloak.log"));
        return new KeycloakServer(child, ports);
    }

    static URI origin(Ports ports) {
        return URI.create("http://localhost:" + ports.login());
    }

    /** The issuer of the project's realm. */
    static URI issuer(Ports ports) {
        return URI.create(origin(ports) + "/realms/manyhands");
    }

    void awaitReady() {
        child.awaitPage(URI.create(issuer(ports) + "/.well-known/openid-configuration"), LIMIT);
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
