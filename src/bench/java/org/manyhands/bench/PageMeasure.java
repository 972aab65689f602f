package org.manyhands.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.manyhands.local.BenchStack;
import org.manyhands.local.PostgresServer;

/** Measures one page after the other, each beside its bare SQL. */
final class PageMeasure {

    /** Bodies of the same page differ by a ticket or a count; half of one is another page. */
    private static final int LEAST_SHARE = 2;

    /** Pages asked for one after the other; the kernel counts processor time in hundredths of a second. */
    private static final int ALONE = 300;

    private final BenchStack stack;
    private final ServerProcess site;
    private final String cookies;
    private final StatementLog log;
    private final LoadGenerator load;

    PageMeasure(
            BenchStack stack, ServerProcess site, String cookies, StatementLog log, int connections, Duration time) {
        this.stack = stack;
        this.site = site;
        this.cookies = cookies;
        this.log = log;
        this.load = new LoadGenerator(connections, time, time);
    }

    /** Lets the site compile what this page needs; a site that has run for some minutes is what people meet. */
    void warmUp(String path) throws Exception {
        int bytes = page(path).length;
        load.atOnce(() -> client(path, bytes / LEAST_SHARE));
    }

    /**
     * Measures a page.
     *
     * @param name what it is, for people
     * @param path its address on the site
     */
    MeasuredPage measure(String name, String path) throws Exception {
        byte[] packed = page(path);
        LoadGenerator.Measured page = load.atOnce(() -> client(path, packed.length / LEAST_SHARE));
        LoadGenerator.Measured steady =
                load.atRate(() -> client(path, packed.length / LEAST_SHARE), page.perSecond() / 2);
        List<LoggedStatement> statements = log.ofPage(() -> page(path));
        Alone alone = alone(path, packed.length / LEAST_SHARE);
        LoadGenerator.Measured bareSql =
                load.atOnce(() -> new SqlClient(stack.jdbcUrl(), PostgresServer.USER, statements));
        return new MeasuredPage(
                name,
                packed.length,
                unpacked(packed),
                (int) statements.stream().filter(LoggedStatement::isQuery).count(),
                page,
                steady,
                bareSql,
                alone.median(),
                alone.processorMs());
    }

    /** What a page takes when nobody else asks, in milliseconds: on the clock, and of the site's processor time. */
    private record Alone(double median, double processorMs) {}

    private Alone alone(String path, int leastBytes) throws IOException {
        double[] times = new double[ALONE];
        double before = site.processorSeconds();
        PageClient client = client(path, leastBytes);
        try {
            for (int i = 0; i < ALONE; i++) {
                long start = System.nanoTime();
                client.ask();
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        } finally {
            client.close();
        }
        Arrays.sort(times);
        return new Alone(times[ALONE / 2], (site.processorSeconds() - before) * 1000 / ALONE);
    }

    private PageClient client(String path, int leastBytes) throws IOException {
        return new PageClient(stack.site(), path, cookies, leastBytes);
    }

    private byte[] page(String path) throws IOException {
        PageClient client = client(path, 1);
        try {
            return client.page();
        } finally {
            client.close();
        }
    }

    private static int unpacked(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes().length;
    }
}
