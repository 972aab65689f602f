package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A form with a file is the same form wherever the network happens to cut it in two. */
@QuarkusTest
class TwoPacketsTest extends TownTest {

    private static final String BOUNDARY = "limit";

    /** So long that the first packet has been read when the second comes. */
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(200);

    @Test
    void a_ticket_is_good_also_when_the_line_end_after_it_comes_in_two() throws IOException {
        Visitor juniper = Desk.coordinator();
        String ticket = juniper.visit(Desk.IMPORTS)
                .document()
                .select("form[action=" + Desk.IMPORTS + "] input[name=ticket]")
                .val();
        String first = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n" + ticket + "\r";
        String second = "\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"needs.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "title,group\nMend a bicycle,River Watch\n\r\n--" + BOUNDARY + "--\r\n";

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(head(juniper, first.length() + second.length()) + first));
            out.flush();
            LockSupport.parkNanos(APART);
            out.write(ascii(second));
            out.flush();

            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine())
                    .startsWith("HTTP/1.1 303");
        }
    }

    private static String head(Visitor who, int length) {
        StringBuilder head = new StringBuilder("POST " + Desk.IMPORTS + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + length + "\r\n");
        who.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
