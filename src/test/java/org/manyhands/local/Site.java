package org.manyhands.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.scenarios.Cast;

/** The packaged site, configured by its environment as an operator would, and by nothing else. */
final class Site implements AutoCloseable {

    static final String DATABASE = "manyhands";

    private static final String NAME = "site";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Child child;
    private final Ports ports;

    private Site(Child child, Ports ports) {
        this.child = child;
        this.ports = ports;
    }

    /** The site with this environment. */
    static Site start(RunFolder run, Map<String, String> environment, Ports ports, Path work) {
        Path program = Folders.target().resolve("quarkus-app/quarkus-run.jar");
        if (!Files.exists(program)) {
            throw new CannotStart("The site is not packaged yet; start with deploy/run or mvn.");
        }
        List<String> arguments = List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-XX:+UseCompactObjectHeaders",
                "-jar",
                program.toString());
        return new Site(Child.java(run, NAME, arguments, environment, work, work.resolve("site.log")), ports);
    }

    /**
     * What the site is told where the town lives in it; the benchmark starts it with the same and other options of the JVM.
     * Nobody there has to have a second factor, so that whoever tries the site can be anybody at once.
     */
    static Map<String, String> environment(PostgresServer postgres, Ports ports, Secrets secrets, Path work) {
        Map<String, String> environment = environment(postgres, ports, secrets, work, Cast.ADMINISTRATOR.login());
        environment.put("MANYHANDS_EXAMPLE_DATA", "true");
        environment.put("MANYHANDS_SECOND_FACTOR", "offered");
        return environment;
    }

    /** What the site is told by an operator who has just installed it; everything else is as it is for real people. */
    static Map<String, String> environment(
            PostgresServer postgres, Ports ports, Secrets secrets, Path work, String firstAdministrator) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.site()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.siteManagement()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE));
        environment.put("QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "local");
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.issuer(ports).toString());
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get(Secrets.Name.CLIENT));
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get(Secrets.Name.SESSIONS));
        environment.put(
                "QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL",
                KeycloakServer.origin(ports).toString());
        environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_REALM", "manyhands");
        environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_ID", "manyhands");
        environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET", secrets.get(Secrets.Name.CLIENT));
        environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_GRANT_TYPE", "CLIENT_CREDENTIALS");
        environment.put("MANYHANDS_SECRET", secrets.get(Secrets.Name.TICKETS));
        environment.put("MANYHANDS_KEY_FILE", keyFile(work).toString());
        environment.put("MANYHANDS_PUBLIC_URL", origin(ports).toString());
        environment.put("MANYHANDS_IDENTITY_URL", KeycloakServer.origin(ports).toString());
        environment.put("MANYHANDS_FIRST_ADMINISTRATOR", firstAdministrator);
        return environment;
    }

    /** The address people type. */
    static URI origin(Ports ports) {
        return URI.create("http://localhost:" + ports.site());
    }

    /** Where its key lies. */
    static Path keyFile(Path work) {
        return work.resolve("wrapping-key");
    }

    void awaitReady() {
        child.awaitPage(URI.create("http://127.0.0.1:" + ports.siteManagement() + "/q/health/ready"), LIMIT);
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
