package org.manyhands.scenarios;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page, being filled in. Immutable: each answer makes a new one, so that a form can be sent twice. */
public final class Form {

    private final Visitor visitor;
    private final String action;
    private final List<Map.Entry<String, String>> fields;
    private final Map<String, String> boxes;

    private Form(Visitor visitor, String action, List<Map.Entry<String, String>> fields, Map<String, String> boxes) {
        this.visitor = visitor;
        this.action = action;
        this.fields = List.copyOf(fields);
        this.boxes = Map.copyOf(boxes);
    }

    static Form of(Visitor visitor, Element form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Connection.KeyVal field : ((FormElement) form).formData()) {
            fields.add(new SimpleEntry<>(field.key(), field.value()));
        }
        Map<String, String> boxes = new HashMap<>();
        for (Element box : form.select("input[type=checkbox]")) {
            boxes.putIfAbsent(box.attr("name"), box.val());
        }
        return new Form(visitor, form.attr("action"), fields, boxes);
    }

    /** The field with this one value, whatever it held before. */
    public Form with(String name, String value) {
        List<Map.Entry<String, String>> changed = without(name);
        changed.add(new SimpleEntry<>(name, value));
        return new Form(visitor, action, changed, boxes);
    }

    /** The field with one more value: a further box ticked. */
    public Form and(String name, String value) {
        List<Map.Entry<String, String>> changed = new ArrayList<>(fields);
        changed.add(new SimpleEntry<>(name, value));
        return new Form(visitor, action, changed, boxes);
    }

    /** The (first) box of this name ticked, with the value that the page gave it. */
    public Form ticked(String name) {
        String value = boxes.get(name);
        if (value == null) {
            throw new AssertionError("no box " + name + " in the form to " + action);
        }
        return with(name, value);
    }

    /** The field not sent at all: a box not ticked. */
    public Form no(String name) {
        return new Form(visitor, action, without(name), boxes);
    }

    /** The same form as somebody else would send it. */
    public Form sentBy(Visitor other) {
        return new Form(other, action, fields, boxes);
    }

    /** Sends it. */
    public Page send() {
        return visitor.submit(action, fields);
    }

    /** Sends it with a file; an empty name is a field in which no file was picked. */
    public Page sendWith(String field, String fileName, byte[] content) {
        return visitor.upload(action, without(field), field, fileName, content);
    }

    private List<Map.Entry<String, String>> without(String name) {
        List<Map.Entry<String, String>> others = new ArrayList<>(fields);
        others.removeIf(field -> field.getKey().equals(name));
        return others;
    }
}
