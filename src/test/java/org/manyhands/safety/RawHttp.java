package org.manyhands.safety;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bytes to the site and bytes back: for what no client library would send. */
final class RawHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private RawHttp() {}

    /**
     * An answer.
     *
     * @param headers by lower-case name; the values of one that came more than once are joined by a line break
     * @param took until its first byte was there
     */
    record Answer(int status, Map<String, String> headers, String body, Duration took) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Sends the text in Latin-1, one byte a character, and reads until the site closes or its answer is whole. */
    static Answer send(String request) throws IOException {
        return send(List.of(request.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Sends the parts one after the other; stops sending when the site stops listening. */
    static Answer send(Iterable<byte[]> parts) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            long start = System.nanoTime();
            try {
                OutputStream out = socket.getOutputStream();
                for (byte[] part : parts) {
                    out.write(part);
                }
                out.flush();
            } catch (IOException closed) {
                // It has heard enough; its answer is what counts.
            }
            return read(socket.getInputStream(), start);
        }
    }

    private static Answer read(InputStream in, long start) throws IOException {
        String head = head(in);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new AssertionError("no answer");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(lines.getFirst().substring(9, 12)), headers, body, took);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) >= 0) {
            head.write(next);
            String soFar = head.toString(StandardCharsets.ISO_8859_1);
            if (next == '\n' && soFar.endsWith("\r\n\r\n")) {
                return soFar;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
