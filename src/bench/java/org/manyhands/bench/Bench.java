package org.manyhands.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.manyhands.local.BenchStack;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/** What {@code deploy/bench} runs: real parts, real input, and everything measured in one go. */
public final class Bench {

    private static final int CONNECTIONS = 32;
    private static final int STARTS = 3;
    private static final int TRAINING = 150;
    private static final int NEEDS = 10_000;
    private static final int LINES_BY_HAND = 60;
    private static final int EVERY_SO_MANY_LINES = 7;
    private static final String MATCH_DESK = "match desk";
    private static final String COMMON_SKILL = "python";

    private final BenchStack stack;
    private final RealInput input;
    private final Duration time;
    private final Report report = new Report();
    private final Instant start;

    private Bench(BenchStack stack, RealInput input, Duration time, Instant start) {
        this.stack = stack;
        this.input = input;
        this.time = time;
        this.start = start;
    }

    /**
     * Fills and measures, or fills and stays.
     *
     * @param arguments how many seconds each page is measured, 20 unless given; or {@code stay}: nothing is measured, the
     *     filled site stays up to be looked at
     */
    public static void main(String[] arguments) throws Exception {
        Optional<RealInput> input = RealInput.find();
        if (input.isEmpty()) {
            System.out.println("Nothing measured: the input files are not here. Set " + RealInput.VARIABLE
                    + " to the folder that holds them; docs/benchmarks.md says which they are.");
            return;
        }
        boolean stay = arguments.length > 0 && arguments[0].equals("stay");
        Duration time = Duration.ofSeconds(stay || arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]));
        Instant start = Instant.now();
        try (BenchStack stack = BenchStack.start(sentence -> tell(start, sentence))) {
            Bench bench = new Bench(stack, input.get(), time, start);
            if (stay) {
                bench.fillAndStay();
            } else {
                bench.fillAndMeasure();
            }
        }
    }

    private void fillAndMeasure() throws Exception {
        fill(this::measure);
        Path file = BenchStack.folder().resolve("result.md");
        report.write(file);
        System.out.println(report.text());
        tell("Written to " + file);
    }

    private void fillAndStay() throws Exception {
        fill((database, coordinator, pages) -> new OpenHouse(stack).hold(coordinator.session(), pages));
    }

    /** What is done once everything is there. */
    private interface Filled {
        void then(Connection database, Browser coordinator, Map<String, String> pages) throws Exception;
    }

    private void fill(Filled filled) throws Exception {
        stack.startSite(SiteProgram.plain());
        stack.awaitSite();
        tell("The site is up.");
        stack.letTheTownMoveIn();
        try (Connection database = stack.connect();
                Browser coordinator = new Browser(stack.site())) {
            coordinator.signIn(Cast.COORDINATOR);
            tell("Signed in.");
            letVolunteersIn(database);
            NeedsAtHand needs = bringNeeds(database, coordinator);
            filled.then(database, coordinator, pages(needs));
        }
    }

    private void measure(Connection database, Browser coordinator, Map<String, String> pages) throws Exception {
        makeCache(coordinator, pages);
        measureStarts();
        String before = load();
        measurePages(database, coordinator, pages);
        describeMachine(before, database.getMetaData().getDatabaseProductVersion());
    }

    private void letVolunteersIn(Connection database) throws Exception {
        Volunteers volunteers = new Volunteers(
                database,
                new SkillReader(Taxonomy.load()),
                new LargestTowns(),
                Town.HARBOUR,
                Cast.COORDINATOR.id(),
                LocalDate.now(ZoneOffset.UTC));
        Volunteers.Loaded loaded = volunteers.moveIn(input.volunteers());
        report.figure("volunteers in the hub", count(loaded.people()), "16,000");
        report.figure("… skills they offer", count(loaded.skills()), "");
        report.figure("… skills they want to learn", count(loaded.wishes()), "");
        tell("%s volunteers, %s with a place, %s skills, %s wishes"
                .formatted(loaded.people(), loaded.withPlace(), loaded.skills(), loaded.wishes()));
    }

    private NeedsAtHand bringNeeds(Connection database, Browser coordinator) throws Exception {
        FileImport imports = new FileImport(coordinator, Town.HARBOUR);
        int rows = 0;
        double dryRun = 0;
        double commit = 0;
        for (Path file : input.needs()) {
            FileImport.Timed timed = imports.bring(file);
            rows += timed.rows();
            dryRun += timed.dryRunSeconds();
            commit += timed.commitSeconds();
            tell("%s: %d rows, dry run %.2f s, commit %.2f s"
                    .formatted(file.getFileName(), timed.rows(), timed.dryRunSeconds(), timed.commitSeconds()));
        }
        report.figure("import, upload to dry run, rows a second", "%.0f".formatted(rows / dryRun), "");
        report.figure("import, commit, rows a second", "%.0f".formatted(rows / commit), "");
        NeedsAtHand needs = new NeedsAtHand(database, Town.HARBOUR, Cast.COORDINATOR.id());
        report.figure("imported needs that are open", count(needs.open(LINES_BY_HAND)), "1,500");
        needs.repeatUntil(NEEDS);
        report.figure("open needs, the rest by repeating these", count(needs.openOnes()), "10,000");
        int matches = MatchesUnderWay.begin(database, Town.HARBOUR, Cast.COORDINATOR.id(), EVERY_SO_MANY_LINES);
        report.figure("matches in all states", count(matches), "");
        tell("Needs and matches are there.");
        return needs;
    }

    private static Map<String, String> pages(NeedsAtHand needs) throws Exception {
        NeedsAtHand.Line line = needs.asking(COMMON_SKILL);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board", "/needs");
        pages.put("board, searched for two words", "/needs?q=climate+data");
        pages.put("board, narrowed to a skill and remote", "/needs?skill=" + COMMON_SKILL + "&remote=yes");
        pages.put("need", "/needs/" + line.need());
        pages.put("coordinator’s desk", "/hubs/" + Town.HARBOUR + "/desk");
        pages.put(MATCH_DESK, "/needs/" + line.need() + "/lines/" + line.line() + "/candidates");
        return pages;
    }

    private void makeCache(Browser visitor, Map<String, String> pages) throws Exception {
        stack.startSite(SiteProgram.training());
        stack.awaitSite();
        for (String path : pages.values()) {
            for (int i = 0; i < TRAINING; i++) {
                visitor.open(path);
            }
        }
        stack.stopSite();
        tell("AOT cache made, %d MB".formatted(SiteProgram.cacheBytes() >> 20));
    }

    private void measureStarts() throws Exception {
        FirstPage firstPage = new FirstPage(stack);
        report.figure("start to first page", "%.2f s".formatted(firstPage.median(SiteProgram.plain(), STARTS)), "");
        report.figure(
                "start to first page, with AOT cache",
                "%.2f s".formatted(firstPage.median(SiteProgram.withCache(), STARTS)),
                "≤ 2 s");
        tell("Starts measured.");
    }

    private void measurePages(Connection database, Browser coordinator, Map<String, String> pages) throws Exception {
        ProcessHandle process = stack.startSite(SiteProgram.withCache());
        stack.awaitSite();
        ServerProcess site = new ServerProcess(process.pid());
        report.figure("resident after start", "%.0f MiB".formatted(site.residentMiB()), "");
        PageMeasure measure = new PageMeasure(
                stack,
                site,
                coordinator.session(),
                new StatementLog(database, stack.statementLog()),
                CONNECTIONS,
                time);
        for (String path : pages.values()) {
            measure.warmUp(path);
        }
        tell("Warm.");
        try (Highest resident = new Highest(site::residentMiB)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                int status = coordinator.open(page.getValue()).status();
                if (status != 200) {
                    report.note("Not measured: %s, which answered %d.".formatted(page.getKey(), status));
                    continue;
                }
                MeasuredPage measured = measure.measure(page.getKey(), page.getValue());
                report.page(measured);
                if (page.getKey().equals(MATCH_DESK)) {
                    report.figure(
                            "a line ranked, with its whole page, p50 alone",
                            "%.0f ms".formatted(measured.aloneMs()),
                            "< 50 ms");
                }
                tell("%s: %.0f a second, p99 %.0f ms, %.0f at half that rate, bare SQL %.0f a second; %s"
                        .formatted(
                                page.getKey(),
                                measured.page().perSecond(),
                                measured.page().p99(),
                                measured.steady().p99(),
                                measured.bareSql().perSecond(),
                                measured.page().firstError()
                                        + measured.bareSql().firstError()));
            }
            report.figure("resident under load, highest", "%.0f MiB".formatted(resident.soFar()), "≤ 300 MiB");
        }
    }

    private void describeMachine(String loadBefore, String postgres) throws Exception {
        report.note("%d processors, %s of memory, %s %s, Java %s, PostgreSQL %s with fsync and synchronous_commit on."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        postgres));
        report.note(
                "%d connections. Each page was asked for during %d s before anything was measured, then again %d s, then measured %d s; then at half that rate, its bare SQL right after it the same way."
                        .formatted(CONNECTIONS, 2 * time.toSeconds(), time.toSeconds(), time.toSeconds()));
        report.note("Load of the machine over the last 1, 5 and 15 minutes: %s before the pages, %s after them."
                .formatted(loadBefore, load()));
    }

    /** Tells a reader whether something else used the machine. */
    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg"))
                .replaceFirst(" \\d+/.*", "")
                .strip();
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceFirst("MemTotal: *", "");
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void tell(String sentence) {
        tell(start, sentence);
    }

    private static void tell(Instant start, String sentence) {
        System.out.printf(
                Locale.ROOT,
                "%6.1f s  %s%n",
                Duration.between(start, Instant.now()).toMillis() / 1000.0,
                sentence);
    }
}
