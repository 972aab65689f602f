package org.manyhands.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** What axe has been asked about, screen by screen: of the same {@link Paths} it would say the same again. */
public final class Novelty {

    /** The page itself, the first element of all. */
    static final List<Integer> ALL = List.of(0);

    /** The page, its head and its body, and what stands right in them: what is new there concerns all of it. */
    private static final int FRAME = 2;

    private final Map<Device, Set<String>> asked = new EnumMap<>(Device.class);

    /**
     * What is new on this screen and from now on is not: the outermost new elements by their numbers in the order of the page,
     * only 0 if it is the page as a whole, none if nothing is.
     */
    public synchronized List<Integer> of(Document document, Device device) {
        return of(Paths.of(document), device);
    }

    synchronized List<Integer> of(List<Paths.Step> steps, Device device) {
        Set<String> known = asked.computeIfAbsent(device, _ -> new HashSet<>());
        List<Integer> outermost = new ArrayList<>();
        int within = Integer.MAX_VALUE;
        for (int number = 0; number < steps.size(); number++) {
            Paths.Step step = steps.get(number);
            if (step.depth() <= within) {
                within = Integer.MAX_VALUE;
            }
            if (known.add(step.path()) && within == Integer.MAX_VALUE) {
                within = step.depth();
                outermost.add(number);
            }
        }
        return outermost.stream().anyMatch(number -> steps.get(number).depth() <= FRAME) ? ALL : outermost;
    }
}
