package org.manyhands.shared.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one of a page's several forms that was sent and came back, with what was typed. Its fields' ids begin with its name
 * and a hyphen ({@code end-reason}), so that no two forms of a page share one.
 *
 * @param name of the form; empty if none was sent
 * @param fields what was typed, by field
 * @param errors what is wrong, by id
 */
public record SentForm(String name, Map<String, String> fields, FormErrors errors) {

    /** None of the page's forms was sent. */
    public static SentForm nothing() {
        return new SentForm("", Map.of(), FormErrors.none());
    }

    /** This form was sent; {@code errors} are by field. */
    public static SentForm of(String name, Map<String, String> fields, FormErrors errors) {
        FormErrors byId = FormErrors.none();
        errors.entries().forEach(each -> byId.add(name + "-" + each.field(), each.text()));
        errors.traces().forEach(each -> byId.warn(each.at(name + "-" + each.field())));
        return new SentForm(name, Map.copyOf(fields), byId);
    }

    /** Whether it was this form: it stands open then. */
    public boolean is(String form) {
        return name.equals(form);
    }

    /** What was typed in a field of this form; empty if another one was sent. */
    public String typed(String form, String field) {
        return typedOr(form, field, "");
    }

    /** The same, with something that stands there before anything is typed. */
    public String typedOr(String form, String field, String before) {
        return is(form) ? fields.getOrDefault(field, "") : before;
    }

    /** What was warned of in this form; nothing if another one was sent. */
    public Warnings traces(String form) {
        return is(form) ? errors.traces() : Warnings.none();
    }

    /** What is wrong with a field of this form. */
    public @Nullable String error(String form, String field) {
        return is(form) ? errors.of(form + "-" + field) : null;
    }
}
