package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of one stack, all on the loopback address. */
public record Ports(int site, int siteManagement, int login, int loginManagement, int database) {

    private static final int HIGHEST = 65_535;
    private static final int APART = 1_000;

    private static final String SITE = "MANYHANDS_SITE_PORT";
    private static final String SITE_MANAGEMENT = "MANYHANDS_SITE_MANAGEMENT_PORT";
    private static final String LOGIN = "MANYHANDS_LOGIN_PORT";
    private static final String LOGIN_MANAGEMENT = "MANYHANDS_LOGIN_MANAGEMENT_PORT";
    private static final String DATABASE = "MANYHANDS_DATABASE_PORT";

    /** One of the five, as a person hears of it. */
    private record Wanted(int port, String forWhat, String variable) {}

    /**
     * The ports a person finds again each time: 8080, 8081, 8180, 8181 and 5480 unless the environment names others.
     *
     * @throws CannotStart if what it names is no port, or one port twice
     */
    public static Ports lasting(Map<String, String> environment) {
        Ports ports = new Ports(
                port(environment, SITE, 8080),
                port(environment, SITE_MANAGEMENT, 8081),
                port(environment, LOGIN, 8180),
                port(environment, LOGIN_MANAGEMENT, 8181),
                port(environment, DATABASE, 5480));
        ports.requireDifferent();
        return ports;
    }

    /** Five ports that nobody uses at the moment of asking, all different. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(
                    held.get(0).getLocalPort(),
                    held.get(1).getLocalPort(),
                    held.get(2).getLocalPort(),
                    held.get(3).getLocalPort(),
                    held.get(4).getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private List<Wanted> wanted() {
        return List.of(
                new Wanted(site, "the site", SITE),
                new Wanted(siteManagement, "the site's health page", SITE_MANAGEMENT),
                new Wanted(login, "Keycloak", LOGIN),
                new Wanted(loginManagement, "Keycloak's health page", LOGIN_MANAGEMENT),
                new Wanted(database, "PostgreSQL", DATABASE));
    }

    private void requireDifferent() {
        Map<Integer, Wanted> first = new HashMap<>();
        for (Wanted next : wanted()) {
            Wanted before = first.putIfAbsent(next.port, next);
            if (before != null) {
                throw new CannotStart(
                        "Port %d is wanted twice, for %s and for %s. Give each a port of its own with %s and %s."
                                .formatted(next.port, before.forWhat, next.forWhat, before.variable, next.variable));
            }
        }
    }

    /** Refuses to go on where somebody else already listens, naming the variable that chooses another port. */
    void requireFree() {
        wanted().forEach(Ports::requireFree);
    }

    private static void requireFree(Wanted wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted.port), 1);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, wanted for %s, is taken by another program. Stop that program, or choose another port: %s=%d deploy/run"
                            .formatted(wanted.port, wanted.forWhat, wanted.variable, another(wanted.port)),
                    e);
        }
    }

    /** A port to try instead: far enough from the others of ours. */
    static int another(int port) {
        return port + APART <= HIGHEST ? port + APART : port - APART;
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String chosen = environment.getOrDefault(variable, "").strip();
        if (chosen.isEmpty()) {
            return usual;
        }
        if (!chosen.matches("\\d{1,5}") || Integer.parseInt(chosen) < 1 || Integer.parseInt(chosen) > HIGHEST) {
            throw new CannotStart("%s is \"%s\"; give a port number from 1 to 65535.".formatted(variable, chosen));
        }
        return Integer.parseInt(chosen);
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
