package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * Files of a million rows, and as many rows as fit into the largest file, brought by somebody who may bring files: refused
 * with a sentence at the field, quickly, and nothing of them stays in memory or in the database (I-12).
 */
@QuarkusTest
class HugeFileTest extends TownTest {

    private static final String DOOR = "/hubs/" + Town.HARBOUR + "/imports";
    private static final int A_MILLION = 1_000_000;
    private static final int MEBIBYTE = 1 << 20;
    private static final int TRIES = 3;

    /** Half of the answers are there by then, the sending of the file included. */
    private static final Duration SOON = Duration.ofMillis(30L * Integer.getInteger("faults.atOnce", 100));

    static Stream<Arguments> hugeFiles() {
        return Stream.of(
                Arguments.of("a million rows", "a,b\n".repeat(A_MILLION), "has 3,907 KiB; at most 1,024 KiB are taken"),
                Arguments.of("a million rows in eleven megabytes", "title,text\n".repeat(A_MILLION), "has 10,743 KiB"),
                Arguments.of("a million empty rows", "\n".repeat(A_MILLION), "empty"),
                Arguments.of("half a million rows that fit", "a\n".repeat(MEBIBYTE / 2), "more than 10000 rows"),
                Arguments.of("half a million cells in a row", ",".repeat(MEBIBYTE / 2), "columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeFiles")
    void a_coordinator_is_told_what_is_too_much_and_nothing_is_kept(String what, String content, String said)
            throws Exception {
        byte[] file = content.getBytes(StandardCharsets.US_ASCII);
        bring(file);
        String before = Tables.fingerprint(database);
        long live = liveBytes();
        List<Duration> took = new ArrayList<>();

        for (int i = 0; i < TRIES; i++) {
            Instant start = Instant.now();
            Page answer = bring(file);
            took.add(Duration.between(start, Instant.now()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.errorAt("file")).contains(said);
        }

        Collections.sort(took);
        assertThat(took.get(TRIES / 2)).as("the median of %s", took).isLessThan(SOON);
        assertThat(liveBytes() - live).as("bytes that stay").isLessThan(4L * MEBIBYTE);
        assertThat(Tables.fingerprint(database)).isEqualTo(before);
    }

    private static Page bring(byte[] file) {
        return Visitor.as(Cast.COORDINATOR)
                .upload(DOOR, List.of(Map.entry("ticket", TicketOf.part(Part.COO))), "file", "rows.csv", file);
    }

    private static long liveBytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
