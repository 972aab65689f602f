package org.manyhands.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.manyhands.shared.id.HubId;

/** A coordinator brings in a file of needs, over the site's own pages and as the pages propose it. */
final class FileImport {

    private static final int OK = 200;
    private static final String TRUST = "Groups of a public list.";

    private final Browser coordinator;
    private final HubId hub;

    FileImport(Browser coordinator, HubId hub) {
        this.coordinator = coordinator;
        this.hub = hub;
    }

    /**
     * How long it took.
     *
     * @param rows of the file
     * @param dryRunSeconds from sending the file to the page that shows what would be made of it
     * @param commitSeconds from agreeing to that to the page that says that it is done
     */
    record Timed(int rows, double dryRunSeconds, double commitSeconds) {}

    Timed bring(Path file) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(file);
        String door = "/hubs/" + hub + "/imports";
        Browser.Page files = coordinator.open(door);
        long start = System.nanoTime();
        Browser.Page columns = arrived(coordinator.send(
                files,
                files.form(door),
                Map.of(),
                new Browser.Upload("file", file.getFileName().toString(), content)));
        String base = columns.address().getPath().replaceFirst("/columns$", "");
        Browser.Page rows = arrived(coordinator.send(columns, columns.form(base + "/columns"), Map.of()));
        long shown = System.nanoTime();
        Browser.Page done = arrived(coordinator.send(rows, rows.form(base + "/drafts"), Map.of("trust", TRUST)));
        long made = System.nanoTime();
        if (!"done=exchange.imported".equals(done.address().getQuery())) {
            throw new IllegalStateException("not imported but at " + done.address());
        }
        return new Timed(rows(content), (shown - start) / 1e9, (made - shown) / 1e9);
    }

    /** Rows of the file, its headings not counted. */
    private static int rows(byte[] content) throws IOException {
        try (CSVParser parser = CSVParser.parse(new String(content, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
            return parser.getRecords().size() - 1;
        }
    }

    private static Browser.Page arrived(Browser.Page page) {
        if (page.status() != OK) {
            throw new IllegalStateException("%d at %s: %s"
                    .formatted(page.status(), page.address(), page.document().text()));
        }
        return page;
    }
}
