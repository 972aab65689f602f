package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** R-18 for forms with files: what nobody may send takes no memory, however many send it at once. */
@QuarkusTest
class UploadMemoryTest extends TownTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final String DOOR = "/hubs/" + Town.HARBOUR + "/imports";

    @Test
    void twenty_strangers_who_send_files_of_many_names_at_once_take_no_memory() throws IOException {
        byte[] content = "a,b\n".repeat(MEBIBYTE / 4).getBytes(StandardCharsets.US_ASCII);
        List<Socket> open = new ArrayList<>();
        try {
            long before = liveBytes();
            for (int sender = 0; sender < 20; sender++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
                open.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write(ascii("POST " + DOOR + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Cookie: __Host-session=made-up\r\n"
                        + "Content-Type: multipart/form-data; boundary=limit\r\nContent-Length: " + 9 * MEBIBYTE
                        + "\r\n\r\n"));
                for (String name : List.of("file", "a", "b", "c", "d", "e")) {
                    out.write(ascii("\r\n--limit\r\nContent-Disposition: form-data; name=\"" + name
                            + "\"; filename=\"f.csv\"\r\n\r\n"));
                    out.write(content);
                }
                out.flush();
            }
            assertThat(liveBytes() - before).isLessThan(20L * MEBIBYTE);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void a_stranger_is_told_to_sign_in_like_everywhere() {
        Page answer = Visitor.anonymous().upload(DOOR, List.of(), "file", "needs.csv", ascii("title\nMend\n"));
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void only_the_file_that_the_form_asks_is_taken() {
        Page other = Visitor.as(Cast.COORDINATOR).upload(DOOR, List.of(), "other", "needs.csv", ascii("title\nMend\n"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(Visitor.as(Cast.COORDINATOR).visit(DOOR).text()).doesNotContain("needs.csv");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static long liveBytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
