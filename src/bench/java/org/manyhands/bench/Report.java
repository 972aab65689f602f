package org.manyhands.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as the tables of {@code docs/benchmarks.md}. Holds what was measured and nothing else. */
final class Report {

    private final List<String> single = new ArrayList<>();
    private final List<MeasuredPage> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A figure with its goal; an empty goal where there is none. */
    void figure(String what, String measured, String goal) {
        single.add("| %s | %s | %s |".formatted(what, measured, goal));
    }

    void page(MeasuredPage page) {
        pages.add(page);
    }

    /** Something a reader has to know. */
    void note(String sentence) {
        notes.add(sentence);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
    }

    String text() {
        StringBuilder text = new StringBuilder("""
            | page | packed, bytes | unpacked, bytes | queries | pages/s | p50, ms | p99, ms | half of it: pages/s | p50, ms | p99, ms | bare SQL/s | p50, ms | p99, ms | page : SQL | alone p50, ms | site’s processor, ms | errors |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
            """);
        for (MeasuredPage page : pages) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %d | %.0f | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f | %.1f | %.1f | %.2f | %.1f | %.2f | %d |%n",
                    page.name(),
                    page.packedBytes(),
                    page.bytes(),
                    page.queries(),
                    page.page().perSecond(),
                    page.page().median(),
                    page.page().p99(),
                    page.steady().perSecond(),
                    page.steady().median(),
                    page.steady().p99(),
                    page.bareSql().perSecond(),
                    page.bareSql().median(),
                    page.bareSql().p99(),
                    page.share(),
                    page.aloneMs(),
                    page.processorMs(),
                    page.page().errors()
                            + page.steady().errors()
                            + page.bareSql().errors()));
        }
        text.append("\n| what | measured | goal |\n| --- | --: | --: |\n");
        single.forEach(line -> text.append(line).append('\n'));
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append("- ").append(note).append('\n'));
        }
        return text.toString();
    }
}
