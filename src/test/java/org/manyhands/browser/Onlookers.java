package org.manyhands.browser;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.manyhands.scenarios.Page;

/**
 * Look at pages while the test that fetched them goes on: in English on a laptop and in Arabic on a small phone with axe, by day
 * and by night, in Spanish on a laptop too, and in every language on the narrowest screen, the widest and on paper. They look at a page if anything on it has {@link Paths} that
 * they have not seen in its language; all others are made of what they have seen.
 */
public final class Onlookers {

    /** Two browsers, one thread for each as Playwright wants it, and the test keep two processors busy. */
    private static final int HOW_MANY = 2;

    private static final ExecutorService TURNS = Executors.newFixedThreadPool(
            HOW_MANY, Thread.ofPlatform().daemon().name("onlooker-", 1).factory());

    private static final ThreadLocal<Onlooker> ONLOOKER = ThreadLocal.withInitial(Onlooker::new);

    private static final CompletableFuture<List<String>> NOTHING_NEW = CompletableFuture.completedFuture(List.of());

    private static final Map<String, Set<String>> SEEN = new HashMap<>();

    private Onlookers() {}

    /** What is wrong with a page, one sentence each; comes when somebody has looked. None is what we want. */
    public static synchronized CompletableFuture<List<String>> look(Page page) {
        Sheet sheet = Sheet.of(page);
        boolean isNew =
                SEEN.computeIfAbsent(sheet.language(), _ -> new HashSet<>()).addAll(Paths.of(page.document()));
        String site = "http://localhost:" + RestAssured.port;
        return isNew ? CompletableFuture.supplyAsync(() -> ONLOOKER.get().look(sheet, site), TURNS) : NOTHING_NEW;
    }
}
