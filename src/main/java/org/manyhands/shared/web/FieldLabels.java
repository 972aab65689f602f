package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * What the fields of the page being drawn are called, told by the fields themselves, so that the summary of what is wrong can
 * name them without every form saying its labels twice. The summary stands above the fields: it gets a word that is looked up
 * only when the page is written, by which time all of it has been put together. Templates read it as {@code cdi:labels}.
 */
@Named("labels")
@RequestScoped
public class FieldLabels {

    private final Map<String, String> labels = new HashMap<>();

    /** A field or a choice says what it is called; writes nothing. */
    public String keep(Object id, Object label) {
        labels.put(id.toString(), label.toString());
        return "";
    }

    /** What the field of this id is called, once the page is written. */
    public Object of(String id) {
        return new Label(labels, id);
    }

    private record Label(Map<String, String> labels, String id) {

        @Override
        public String toString() {
            return labels.getOrDefault(id, "");
        }
    }
}
