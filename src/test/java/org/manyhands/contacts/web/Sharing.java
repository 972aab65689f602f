package org.manyhands.contacts.web;

import static org.manyhands.scenarios.Visitor.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** What people do with contact details around one match, through the pages. */
public record Sharing(MatchId match) {

    private static final String LAST_DAY = "2026-03-20";

    /** Adds a way to be reached. */
    public void add(Cast owner, String value) {
        as(owner)
                .visit("/me/contact")
                .form("/me/contact")
                .with("kind", "SIGNAL")
                .with("value", value)
                .send();
    }

    /** Ticks everything the owner has. */
    public Page tickAll(Cast owner) {
        return tick(owner, ownDetails(owner));
    }

    /** Takes every tick away. */
    public Page untick(Cast owner) {
        return tick(owner, List.of());
    }

    /** Asks to see what the other side shares. */
    public Page look(Cast reader) {
        return post(reader, home() + "/looks", Map.of());
    }

    /** What is on the page of what has been looked at. */
    public Page read(Cast reader) {
        return as(reader).visit(home() + "/looks");
    }

    /** The rows of one's own list of looks. */
    public List<String> looksAt(Cast owner) {
        return as(owner).visit("/me/contact").document().select("#looks li").eachText();
    }

    /** Posts with a ticket of the sender's own, as a form on a page would. */
    public Page post(Cast who, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("ticket", ticket(who));
        return as(who).post(path, all);
    }

    private Page tick(Cast owner, List<String> details) {
        List<String> fields = new ArrayList<>(List.of("lastDay=" + LAST_DAY, "ticket=" + ticket(owner)));
        details.forEach(detail -> fields.add("detail=" + detail));
        Visitor sender = as(owner);
        return sender.post(home(), String.join("&", fields));
    }

    private static List<String> ownDetails(Cast owner) {
        return as(owner).visit("/me/contact").document().select("form[action$=/removal]").stream()
                .map(form -> form.attr("action").replace("/me/contact/", "").replace("/removal", ""))
                .toList();
    }

    private static String ticket(Cast who) {
        return as(who).visit("/me/contact").value("ticket");
    }

    private String home() {
        return "/matches/" + match + "/contact";
    }
}
