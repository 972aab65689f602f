package org.manyhands.browser;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.manyhands.scenarios.Page;

/**
 * Look at pages while the test that fetched them goes on: with axe by day and by night on a laptop, and on a small phone where words
 * run from right to left; in every language on the narrowest screen, the widest and on paper. Axe is asked about a page if anything
 * on it has {@link Paths} that it has not seen on that screen, and a page is measured if something on it, or a longer word, is new
 * in its language; all others are made of what they have seen.
 */
public final class Onlookers {

    /** Two browsers, one thread for each as Playwright wants it, and the test keep two processors busy. */
    private static final int HOW_MANY = 2;

    private static final ExecutorService TURNS = Executors.newFixedThreadPool(
            HOW_MANY, Thread.ofPlatform().daemon().name("onlooker-", 1).factory());

    private static final ThreadLocal<Onlooker> ONLOOKER = ThreadLocal.withInitial(Onlooker::new);

    private static final CompletableFuture<List<String>> NOTHING_NEW = CompletableFuture.completedFuture(List.of());

    private static final Novelty NOVELTY = new Novelty();
    private static final Map<String, Map<String, Integer>> MEASURED = new HashMap<>();

    private Onlookers() {}

    /** What is wrong with a page, one sentence each; comes when somebody has looked. None is what we want. */
    public static synchronized CompletableFuture<List<String>> look(Page page) {
        Sheet sheet = Sheet.of(page);
        Map<String, Integer> paths = Paths.of(page.document());
        boolean isNew = NOVELTY.of(paths, sheet.device());
        boolean mayNotFit = raise(MEASURED.computeIfAbsent(sheet.language(), _ -> new HashMap<>()), paths);
        if (!isNew && !mayNotFit) {
            return NOTHING_NEW;
        }
        String site = "http://localhost:" + RestAssured.port;
        return CompletableFuture.supplyAsync(
                () -> isNew ? ONLOOKER.get().look(sheet, site) : ONLOOKER.get().measure(sheet, site), TURNS);
    }

    /** Whether something is new or longer, and known from now on. */
    private static boolean raise(Map<String, Integer> known, Map<String, Integer> paths) {
        boolean raised = false;
        for (Map.Entry<String, Integer> path : paths.entrySet()) {
            Integer longest = known.get(path.getKey());
            if (longest == null || longest < path.getValue()) {
                known.put(path.getKey(), path.getValue());
                raised = true;
            }
        }
        return raised;
    }
}
