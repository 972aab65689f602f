package org.manyhands.safety;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Visitor;

/**
 * A form with answers of our choice, ready to be sent by anybody. A field whose name starts with {@code @} brings a file: what
 * is in it is the value.
 */
record Posted(String path, List<Map.Entry<String, String>> fields) {

    private static final String FILE = "@";

    /** The same form with one more field. */
    Posted and(String field, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(fields);
        more.add(Map.entry(field, value));
        return new Posted(path, more);
    }

    /** The same form with another answer in the field of this number. */
    Posted with(int field, String value) {
        List<Map.Entry<String, String>> others = new ArrayList<>(fields);
        others.set(field, Map.entry(fields.get(field).getKey(), value));
        return new Posted(path, others);
    }

    /** Whether the field brings a file. */
    static boolean isFile(Map.Entry<String, String> field) {
        return field.getKey().startsWith(FILE);
    }

    /** The same form without the field of this number. */
    Posted without(int field) {
        List<Map.Entry<String, String>> others = new ArrayList<>(fields);
        others.remove(field);
        return new Posted(path, others);
    }

    /** The same answers sent to another address. */
    Posted to(String address) {
        return new Posted(address, fields);
    }

    /** The same with a good ticket of this part. */
    Posted withTicketOf(Part part) {
        return and("ticket", TicketOf.part(part));
    }

    /** What was typed and must come back whatever happens; files do not. */
    List<String> typed() {
        return fields.stream()
                .filter(field -> !isFile(field) && !field.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Sends it. */
    Page sentBy(Visitor visitor) {
        List<Map.Entry<String, String>> plain =
                fields.stream().filter(field -> !isFile(field)).toList();
        return fields.stream()
                .filter(Posted::isFile)
                .findFirst()
                .map(file -> visitor.upload(
                        path,
                        plain,
                        file.getKey().substring(FILE.length()),
                        "needs.csv",
                        file.getValue().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> visitor.post(path, encoded(plain)));
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> code(field.getKey()) + "=" + code(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
