package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.TownTest;

/** Inputs that are too large or not what they say they are: refused at once, and nothing has changed (I-12). */
@QuarkusTest
class InputTest extends TownTest {

    private static final String HERE = "Host: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final int MEBIBYTE = 1 << 20;

    private static final System.Logger LOG = System.getLogger(InputTest.class.getName());

    /** Within which half of the answers are there. On a machine that is busy with other things: {@code -Dfaults.atOnce=500}. */
    private static final Duration AT_ONCE = Duration.ofMillis(Integer.getInteger("faults.atOnce", 100));

    /** Or so many times what a page takes, where the machine is so busy with other things that this is longer. */
    private static final int PAGES = 10;

    /** Enough that a pause of the machine or of the collector is not taken for the answer. */
    private static final int TRIES = 9;

    static Stream<Arguments> hugeInputs() {
        return Stream.of(
                Arguments.of("a body of 10 MB", 413, (Supplier<Iterable<byte[]>>)
                        () -> body("language=", "a", 10 * MEBIBYTE)),
                Arguments.of("10 MB that are no form", 415, (Supplier<Iterable<byte[]>>)
                        () -> body("Content-Type: application/octet-stream\r\n", "", "a", 10 * MEBIBYTE)),
                Arguments.of("100,000 fields", 413, (Supplier<Iterable<byte[]>>) () -> body("", "a=&", 100_000)),
                Arguments.of("50,000 fields in a small body", 400, (Supplier<Iterable<byte[]>>)
                        () -> body("", "a=&", 50_000)),
                Arguments.of("100,000 combining marks", 413, (Supplier<Iterable<byte[]>>)
                        () -> body("language=a", "%CC%81", 100_000)),
                Arguments.of("10,000 combining marks", 400, (Supplier<Iterable<byte[]>>)
                        () -> body("language=a", "%CC%81", 10_000)),
                Arguments.of("10,000 headers", 431, (Supplier<Iterable<byte[]>>)
                        () -> List.of(ascii("GET / HTTP/1.1\r\n" + HERE + "X-A: b\r\n".repeat(10_000) + "\r\n"))),
                Arguments.of("an address of 64 KiB", 414, (Supplier<Iterable<byte[]>>)
                        () -> List.of(ascii("GET /" + "a".repeat(65_536) + " HTTP/1.1\r\n" + HERE + "\r\n"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hugeInputs")
    void huge_inputs_are_refused_at_once(String what, int status, Supplier<Iterable<byte[]>> input) throws Exception {
        RawHttp.send(input.get());
        String before = Tables.fingerprint(database);
        List<Duration> took = new ArrayList<>();
        List<Duration> pages = new ArrayList<>();

        for (int i = 0; i < TRIES; i++) {
            RawHttp.Answer answer = RawHttp.send(input.get());
            assertThat(answer.status()).isEqualTo(status);
            took.add(answer.took());
            pages.add(get("/promises").took());
        }

        Duration busy = median(pages).multipliedBy(PAGES);
        LOG.log(System.Logger.Level.INFO, what + ": " + took);
        assertThat(median(took))
                .as("the median of %s, where a page takes %s", took, pages)
                .isLessThan(AT_ONCE.compareTo(busy) > 0 ? AT_ONCE : busy);
        assertThat(Tables.fingerprint(database)).isEqualTo(before);
    }

    @Test
    void huge_inputs_leave_nothing_in_memory() throws Exception {
        for (int round = 0; round < 3; round++) {
            RawHttp.send(body("language=", "a", 10 * MEBIBYTE));
        }
        long before = liveBytes();

        for (int round = 0; round < 20; round++) {
            RawHttp.send(body("language=", "a", 10 * MEBIBYTE));
        }

        assertThat(liveBytes() - before).isLessThan(10L * MEBIBYTE);
    }

    @Test
    void a_text_of_8000_characters_of_four_bytes_each_is_taken() throws IOException {
        String text = URLEncoder.encode("𐤀".repeat(7_990), StandardCharsets.UTF_8);

        RawHttp.Answer answer = post("to=" + text);

        assertThat(answer.status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language=es%00",
                "language=%C0%AF",
                "language=%E2%82",
                "language=%FF%FEe%00",
                "language=%ED%A0%80",
                "language=%E2%80%AEse",
                "language=%E2%81%A7es",
                "language=a%CC%81%CC%82%CC%83%CC%84%CC%85",
                "language=%07es"
            })
    void texts_that_are_not_sound_come_back_named(String form) throws IOException {
        RawHttp.Answer answer = post(form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("(language)");
    }

    @Test
    void a_text_that_was_not_sound_can_be_sent_again_mended() throws IOException {
        RawHttp.Answer answer = post("language=es%07&to=%2Fpromises");

        Elements again = Jsoup.parse(answer.body()).select("main form[action=/language] textarea");

        assertThat(again.eachAttr("name")).containsExactly("language", "to");
        assertThat(again.eachText()).containsExactly("es", "/promises");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%FEFFlanguage=es",
                "language=es&role=ADMINISTRATOR",
                "language=es&language%00=es",
                "%EF%BB%BFlanguage=es"
            })
    void fields_that_no_page_asks_are_refused(String form) throws IOException {
        assertThat(post(form).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=%zz", "language=%", "%=es", "&&==&", "language"})
    void nonsense_in_a_form_is_the_senders_fault(String form) throws IOException {
        assertThat(post(form).status()).isIn(303, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/promises?x=%00", "/promises?%00=x", "/promises?x=%FF", "/promises?x=%E2%80%AE"})
    void questions_in_addresses_are_looked_at_too(String address) throws IOException {
        assertThat(get(address).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/%00/manyhands.css", "/assets/%FF/manyhands.css", "/%00", "/..%2f..%2fetc", "/%c0%ae"})
    void nothing_is_behind_addresses_that_are_not_sound(String address) throws IOException {
        assertThat(get(address).status()).isEqualTo(404);
    }

    private static RawHttp.Answer get(String address) throws IOException {
        return RawHttp.send("GET " + address + " HTTP/1.1\r\n" + HERE + "\r\n");
    }

    private static RawHttp.Answer post(String form) throws IOException {
        return RawHttp.send(
                "POST /language HTTP/1.1\r\n" + HERE + FORM + "Content-Length: " + form.length() + "\r\n\r\n" + form);
    }

    /** A form of this start and this many repetitions, in pieces of 8 KiB that cost no memory. */
    private static Iterable<byte[]> body(String start, String repeated, int times) {
        return body(FORM, start, repeated, times);
    }

    /** The same of any type. */
    private static Iterable<byte[]> body(String type, String start, String repeated, int times) {
        long length = start.length() + (long) repeated.length() * times;
        int aPiece = 8192 / repeated.length();
        byte[] piece = ascii(repeated.repeat(aPiece));
        List<byte[]> parts = new ArrayList<>();
        parts.add(
                ascii("POST /language HTTP/1.1\r\n" + HERE + type + "Content-Length: " + length + "\r\n\r\n" + start));
        parts.addAll(Collections.nCopies(times / aPiece, piece));
        parts.add(ascii(repeated.repeat(times % aPiece)));
        return parts;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
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
