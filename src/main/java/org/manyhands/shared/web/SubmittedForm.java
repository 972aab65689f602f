package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of the form that this request posts, as they were typed: kept aside so that every answer that is not a
 * success, whatever went wrong, can give them back.
 */
@RequestScoped
public class SubmittedForm {

    /** The hidden field that carries the ticket. */
    public static final String TICKET = "ticket";

    private static final String HOUSE = "org.manyhands.";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private String feature = "";

    /** To which resource it is posted. */
    void goesTo(Class<?> resource) {
        String name = resource.getPackageName();
        feature = name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replaceFirst("\\..*", "") : "";
    }

    /** The feature whose form it is; empty where no resource of ours was found for it. */
    String feature() {
        return feature;
    }

    void keep(String name, List<String> values) {
        fields.put(name, List.copyOf(values));
    }

    String ticket() {
        return fields.getOrDefault(TICKET, List.of("")).getFirst();
    }

    /** What was typed, field by field, without the ticket. */
    public Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        typed.remove(TICKET);
        return typed;
    }
}
