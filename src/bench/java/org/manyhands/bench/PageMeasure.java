package org.manyhands.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.manyhands.local.BenchStack;
import org.manyhands.local.PostgresServer;

/** Measures one page after the other, each beside its bare SQL. */
final class PageMeasure {

    /** Bodies of the same page differ by a ticket or a count; half of one is another page. */
    private static final int LEAST_SHARE = 2;

    private final BenchStack stack;
    private final ServerProcess site;
    private final String cookies;
    private final StatementLog log;
    private final int connections;
    private final ClosedLoop loop;

    PageMeasure(
            BenchStack stack, ServerProcess site, String cookies, StatementLog log, int connections, Duration time) {
        this.stack = stack;
        this.site = site;
        this.cookies = cookies;
        this.log = log;
        this.connections = connections;
        this.loop = new ClosedLoop(connections, time.dividedBy(2), time);
    }

    /**
     * Measures a page.
     *
     * @param name what it is, for people
     * @param path its address on the site
     */
    MeasuredPage measure(String name, String path) throws Exception {
        byte[] packed = page(path);
        ClosedLoop.Measured page = loop.run(() -> client(path, packed.length / LEAST_SHARE));
        List<LoggedStatement> statements = log.ofPage(() -> page(path));
        double before = site.processorSeconds();
        int asked = 300;
        PageClient one = client(path, packed.length / LEAST_SHARE);
        for (int i = 0; i < asked; i++) {
            one.ask();
        }
        one.close();
        double processorMs = (site.processorSeconds() - before) * 1000 / asked;
        ClosedLoop.Measured bareSql = loop.run(() -> new SqlClient(stack.jdbcUrl(), PostgresServer.USER, statements));
        return new MeasuredPage(
                name,
                packed.length,
                unpacked(packed),
                (int) statements.stream().filter(LoggedStatement::isQuery).count(),
                page,
                bareSql,
                processorMs);
    }

    int connections() {
        return connections;
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
