package org.manyhands.safety;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;

/**
 * The things of the town that a row of the matrix speaks of. A name in braces is a constant of {@link Town} ({@code
 * {INTAKE_LIST}}), one of the {@link Cast} ({@code {VOLUNTEER}}, the person's id), something fixed in the town's files by
 * the two numbers of its id ({@code {8800-11}}), a word that stands for itself ({@code {=languages}}), or what the row's
 * {@code given} has made ({@code {MATCH}}).
 */
final class Example {

    /** What the volunteer can be reached by where they have a contact detail. */
    static final String CONTACT = "wren.77";

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern NUMBERS = Pattern.compile("([0-9a-f]{4})-([0-9]+)");

    private final Map<String, String> made;

    private Example(Map<String, String> made) {
        this.made = made;
    }

    /** The town as it is after what the row says has happened. */
    static Example of(String given, DataSource database) {
        return new Example(
                switch (given) {
                    case "" -> Map.of();
                    case "proposed" ->
                        Map.of("MATCH", Matches.proposed(database).toString());
                    case "agreed" -> Map.of("MATCH", Matches.agreed(database).toString());
                    case "done" -> Map.of("MATCH", Matches.done(database).toString());
                    case "suggested" -> suggested(database);
                    case "active" -> moved(Matches.agreed(database), "ACTIVE", "", database);
                    case "reported" ->
                        moved(
                                Matches.agreed(database),
                                "REPORTED_DONE",
                                ", reported_by = 'HELPER', reported_at = state_since",
                                database);
                    case "disputed" -> disputed(database);
                    case "login closed" -> loginClosed(database);
                    case "lacks lines" -> lacksLines(database);
                    case "taken up again" ->
                        takenUpAgain(", state = 'NEEDS_INFO', close_reason = null, remind_at = now()", database);
                    case "taken up and back" -> takenUpAgain(", close_reason = 'WITHDRAWN'", database);
                    case "message" -> message(Matches.agreed(database), database);
                    case "contact detail" -> contactDetail(database);
                    case "contact released" -> contactReleased(database);
                    case "blocked" -> blocked(database);
                    case "invitation" -> invitation();
                    case "file brought" -> fileBrought();
                    case "file imported" -> fileImported();
                    case "group asking" -> standing("ASKED", database);
                    case "group declined" -> standing("DECLINED", database);
                    case "helping" -> helping(Cast.VOLUNTEER, Town.INTAKE_LIST, database);
                    case "helping, protected" -> helping(Cast.VETTED, Town.QUIET_ROOM, database);
                    case "confirmed", "assisted", "open" -> mode(given, database);
                    case "came forward, confirmed", "came forward, assisted", "came forward, open" ->
                        cameForward(given.substring("came forward, ".length()), database);
                    case "asked to speak" -> askedToSpeak(database);
                    case "nobody speaks" -> nobodySpeaks();
                    case "suspended" -> suspended();
                    case "asked oneself" -> askedOneself(database);
                    default -> throw new AssertionError("nothing is known of \"" + given + "\"");
                });
    }

    /** The text with every name replaced. */
    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(valueOf(name.group(1))));
    }

    /** The same, with {@code {SELF}} replaced by what this part is called: oneself is a relation like any other. */
    String fill(String text, Part part) {
        String pseudonym =
                part.cast().map(Cast::pseudonym).filter(name -> !name.isEmpty()).orElse("Nobody");
        return fill(text.replace("{SELF}", pseudonym));
    }

    /** The row's form as somebody without a part in it posts it, without a ticket. */
    Posted form(PermissionRow row) {
        return form(row, Part.UNA);
    }

    /** The row's form as this part posts it, without a ticket. */
    Posted form(PermissionRow row, Part part) {
        String form = fill(row.form(), part);
        List<Map.Entry<String, String>> fields = form.isEmpty()
                ? List.of()
                : Arrays.stream(form.split("&", -1))
                        .map(field -> field.split("=", 2))
                        .map(field -> Map.entry(field[0], field[1]))
                        .toList();
        return new Posted(fill(row.path()), fields);
    }

    /** The row's address with other ids in it, which nothing has; where it has none, an address that is not there. */
    String fillMissing(String path) {
        String missing = NAME.matcher(path)
                .replaceAll(name -> Matcher.quoteReplacement(
                        name.group(1).startsWith("=")
                                ? valueOf(name.group(1))
                                : UUID.randomUUID().toString()));
        return path.replaceAll("\\{=[^}]*}", "").contains("{") ? missing : "/no-such-page";
    }

    private static Map<String, String> suggested(DataSource database) {
        String desk = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates";
        Visitor.as(Cast.COORDINATOR)
                .visit(desk)
                .form(desk)
                .with("offer", Town.DATABASES.toString())
                .with("only", "suggest")
                .send();
        return Map.of("MATCH", newest("match", database));
    }

    private static Map<String, String> mode(String mode, DataSource database) {
        execute("update hub set mode = upper('" + mode + "') where id = '" + Town.HARBOUR + "'", database);
        return Map.of();
    }

    private static Map<String, String> cameForward(String mode, DataSource database) {
        mode(mode, database);
        String help = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/help";
        Visitor.as(Cast.VOLUNTEER).visit(help).form(help).send();
        return Map.of("MATCH", newest("match", database));
    }

    private static Map<String, String> loginClosed(DataSource database) {
        execute("update person set disabled_at = now() where pseudonym = 'Sorrel'", database);
        return Map.of();
    }

    private static Map<String, String> lacksLines(DataSource database) {
        execute("delete from need_line where need_id = '" + Town.BOAT_TRAILER + "'", database);
        return Map.of();
    }

    /** What was open once, was closed, and has been written on since. */
    private static Map<String, String> takenUpAgain(String more, DataSource database) {
        execute("update need set rewritten = true" + more + " where id = '" + Town.BOAT_TRAILER + "'", database);
        return Map.of();
    }

    /** The two see it differently, and both sides have written how. */
    private static Map<String, String> disputed(DataSource database) {
        Map<String, String> known = moved(Matches.agreed(database), "DISPUTED", "", database);
        String match = "/matches/" + known.get("MATCH");
        for (Cast side : List.of(Cast.VOLUNTEER, Cast.ORGANISER)) {
            Visitor.as(side)
                    .visit(match)
                    .form(match + "/statement")
                    .with("words", "Two evenings were spent.")
                    .send();
        }
        return known;
    }

    private static Map<String, String> moved(MatchId match, String state, String more, DataSource database) {
        execute("update match set state = '" + state + "'" + more, database);
        return Map.of("MATCH", match.toString());
    }

    private static void execute(String change, DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, String> message(MatchId match, DataSource database) {
        String conversation = "/matches/" + match + "/conversation";
        Visitor.as(Cast.VOLUNTEER)
                .visit(conversation)
                .form(conversation)
                .with("text", "Tuesday at ten?")
                .send();
        return Map.of("MATCH", match.toString(), "MESSAGE", newest("message", database));
    }

    /** A coordinator has brought a file, of which nothing is decided. */
    private static Map<String, String> fileBrought() {
        String imports = "/hubs/" + Town.HARBOUR + "/imports";
        Page answer = Visitor.as(Cast.COORDINATOR)
                .visit(imports)
                .form(imports)
                .sendWith("file", "needs.csv", "title,group\nBoots,River Watch\n".getBytes(StandardCharsets.UTF_8));
        return Map.of("IMPORT", answer.location().split("/", -1)[2]);
    }

    /** Drafts were made of it. */
    private static Map<String, String> fileImported() {
        Map<String, String> known = fileBrought();
        String file = "/imports/" + known.get("IMPORT");
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        coordinator.visit(file + "/columns").form(file + "/columns").send();
        coordinator.visit(file + "/rows").form(file + "/drafts").send();
        return known;
    }

    /** Legal Aid as it stands with its hub. */
    private static Map<String, String> standing(String state, DataSource database) {
        execute("update community_group set state = '" + state + "' where id = '" + Town.LEGAL_AID + "'", database);
        return Map.of();
    }

    /** Somebody was named as a helper with one need. */
    private static Map<String, String> helping(Cast helper, NeedId need, DataSource database) {
        execute(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at, expires_at)"
                        + " values (gen_random_uuid(), '%s', 'HELPER', 'NEED', '%s', '2026-03-01T10:00:00Z', '2026-03-21T00:00:00Z')"
                                .formatted(helper.id(), need),
                database);
        return Map.of();
    }

    /** The volunteer is asked by the organiser to speak for Legal Aid. */
    private static Map<String, String> askedToSpeak(DataSource database) {
        execute(
                "insert into group_organiser (id, group_id, person_id, state, since, invited_by, asked_by_group) select '%s', '%s', '%s', 'INVITED', since, '%s', true from community_group where id = '%s'"
                        .formatted(
                                "00000000-0000-4000-8a00-000000000099",
                                Town.LEGAL_AID,
                                Cast.VOLUNTEER.id(),
                                Cast.ORGANISER.id(),
                                Town.LEGAL_AID),
                database);
        return Map.of();
    }

    /** The volunteer is suspended. */
    private static Map<String, String> suspended() {
        String card = "/hubs/" + Town.HARBOUR + "/vetting/00000000-0000-4000-8800-000000000004";
        Visitor.as(Cast.COORDINATOR)
                .visit(card)
                .form(card + "/suspension")
                .with("reason", "Broke a rule.")
                .send();
        return Map.of();
    }

    /** Nobody speaks for Legal Aid any more. */
    private static Map<String, String> nobodySpeaks() {
        String group = "/groups/" + Town.LEGAL_AID;
        Visitor.as(Cast.ORGANISER)
                .visit(group)
                .form(group + "/voice/resignation")
                .send();
        return Map.of();
    }

    /** The volunteer and the coordinator have asked themselves to speak for Legal Aid, as the site lets nobody do. */
    private static Map<String, String> askedOneself(DataSource database) {
        for (Cast person : List.of(Cast.VOLUNTEER, Cast.COORDINATOR)) {
            execute("""
                    insert into group_organiser (id, group_id, person_id, state, since, invited_by, asked_by_group)
                    select gen_random_uuid(), id, '%2$s', 'INVITED', since, '%2$s', true from community_group where id = '%1$s'
                    """.formatted(Town.LEGAL_AID, person.id()), database);
        }
        return Map.of();
    }

    /** The volunteer of an agreed match has a contact detail. */
    private static Map<String, String> contactDetail(DataSource database) {
        Map<String, String> match = Map.of("MATCH", Matches.agreed(database).toString());
        Visitor.as(Cast.VOLUNTEER)
                .visit("/me/contact")
                .form("/me/contact")
                .with("kind", "SIGNAL")
                .with("value", CONTACT)
                .send();
        return with(match, "DETAIL", newest("contact_detail", database));
    }

    private static Map<String, String> contactReleased(DataSource database) {
        Map<String, String> known = contactDetail(database);
        execute("""
                insert into contact_release (id, detail_id, match_id, person_id, last_day, given_at)
                select gen_random_uuid(), d.id, m.id, d.person_id, '2026-03-20', m.state_since from contact_detail d, match m
                """, database);
        return known;
    }

    /** An organiser has blocked the volunteer. */
    private static Map<String, String> blocked(DataSource database) {
        execute(
                "insert into block (id, blocker_id, blocked_id, since) values (gen_random_uuid(), '%s', '%s', '2026-03-01T10:00:00Z')"
                        .formatted(Cast.ORGANISER.id(), Cast.VOLUNTEER.id()),
                database);
        return Map.of();
    }

    private static Map<String, String> with(Map<String, String> known, String name, String value) {
        Map<String, String> more = new HashMap<>(known);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> invitation() {
        String invitations = "/hubs/" + Town.HARBOUR + "/invitations";
        Page made = Visitor.as(Cast.COORDINATOR)
                .visit(invitations)
                .form(invitations)
                .with("note", "For a friend.")
                .send()
                .follow();
        Matcher secret = Pattern.compile("/join/([A-Za-z0-9_-]{43})").matcher(made.source());
        Matcher id = Pattern.compile("/invitations/([0-9a-f-]{36})/revocation").matcher(made.source());
        if (!secret.find() || !id.find()) {
            throw new AssertionError(made.text());
        }
        return Map.of("SECRET", secret.group(1), "INVITATION", id.group(1));
    }

    /** The id of the only row that there can be: the town has none of these. */
    private static String newest(String table, DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from " + table)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String stylesheet() {
        return Visitor.anonymous()
                .visit("/promises")
                .document()
                .select("link[rel=stylesheet]")
                .attr("href")
                .split("/", -1)[2];
    }

    private String valueOf(String name) {
        if (name.startsWith("=")) {
            return name.substring(1);
        }
        if (name.equals("STYLESHEET")) {
            return stylesheet();
        }
        String known = made.get(name);
        if (known != null) {
            return known;
        }
        Matcher numbers = NUMBERS.matcher(name);
        if (numbers.matches()) {
            return "00000000-0000-4000-%s-%012d".formatted(numbers.group(1), Long.parseLong(numbers.group(2)));
        }
        String ofTown = townConstants().get(name);
        return ofTown != null ? ofTown : Cast.valueOf(name).id().toString();
    }

    private static Map<String, String> townConstants() {
        Map<String, String> constants = new HashMap<>();
        for (Field field : Town.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                try {
                    constants.put(field.getName(), String.valueOf(field.get(null)));
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        return constants;
    }
}
