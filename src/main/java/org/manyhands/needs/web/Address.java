package org.manyhands.needs.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A local address with a query that can be varied. */
public record Address(String path, Map<String, String> query) {

    /** The same with this asked for. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** The same without these. */
    public Address without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        for (String name : names) {
            changed.remove(name);
        }
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.entrySet().stream()
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
