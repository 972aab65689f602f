package org.manyhands.browser;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** What axe has been asked about, screen by screen: of the same {@link Paths} it would say the same again. */
public final class Novelty {

    private final Map<Device, Set<String>> asked = new EnumMap<>(Device.class);

    /** Whether anything on a page is new on this screen; from now on it is not. */
    public synchronized boolean of(Document document, Device device) {
        return of(Paths.of(document), device);
    }

    synchronized boolean of(Map<String, Integer> paths, Device device) {
        return asked.computeIfAbsent(device, _ -> new HashSet<>()).addAll(paths.keySet());
    }
}
