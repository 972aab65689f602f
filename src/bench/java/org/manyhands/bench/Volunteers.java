package org.manyhands.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.SkillReader;

/**
 * Makes members of a hub out of answers to a survey of developers: what they work with becomes skills they offer, what they
 * would like to work with becomes skills they want to learn, their country its largest town, what they do beside their job
 * the hours they have. What the survey does not ask is the same for all. Straight into the tables: the product has no way
 * to bring people in by file, on purpose.
 */
final class Volunteers {

    private static final Map<String, Integer> WEEKLY_HOURS = Map.of(
            "None", 1,
            "1-2 hours per week", 2,
            "2-5 hours per week", 4,
            "5-10 hours per week", 8,
            "10-20 hours per week", 15,
            "20+ hours per week", 20);

    private static final int AT_A_TIME = 500;
    private static final int USUAL_HOURS = 2;
    private static final int REACH_KM = 25;
    private static final int MATCH_LIMIT = 3;

    private final Connection database;
    private final SkillReader reader;
    private final LargestTowns towns;
    private final HubId hub;
    private final PersonId takenInBy;
    private final OffsetDateTime now;
    private final Random random = new Random(2016);

    /** What became of the answers. */
    record Loaded(int people, int withPlace, int skills, int wishes) {}

    Volunteers(
            Connection database,
            SkillReader reader,
            LargestTowns towns,
            HubId hub,
            PersonId takenInBy,
            LocalDate today) {
        this.database = database;
        this.reader = reader;
        this.towns = towns;
        this.hub = hub;
        this.takenInBy = takenInBy;
        this.now = today.minusDays(7).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Lets all of them in, in one transaction. */
    Loaded moveIn(List<CSVRecord> answers) throws SQLException {
        database.setAutoCommit(false);
        int placed = 0;
        int skills = 0;
        int wishes = 0;
        try (Rows people = new Rows(database, "person", "id", "account", "pseudonym", "joined_on");
                Rows names = new Rows(database, "pseudonym_taken", "likeness", "person_id");
                Rows profiles = new Rows(
                        database,
                        "profile",
                        "person_id",
                        "languages",
                        "place_id",
                        "remote",
                        "reach_km",
                        "weekly_hours",
                        "times",
                        "match_limit");
                Rows memberships =
                        new Rows(database, "membership", "id", "hub_id", "person_id", "state", "since", "applied_at");
                Rows grants = new Rows(
                        database,
                        "access_grant",
                        "id",
                        "person_id",
                        "role",
                        "scope_kind",
                        "scope_id",
                        "granted_by",
                        "granted_at");
                Rows offers = new Rows(
                        database,
                        "offer",
                        "id",
                        "person_id",
                        "kind",
                        "state",
                        "state_since",
                        "expires_on",
                        "created_at");
                Rows offered = new Rows(database, "offer_skill", "offer_id", "skill", "level", "wants_to_learn");
                Rows events = new Rows(
                        database,
                        "offer_event",
                        "id",
                        "offer_id",
                        "act",
                        "from_state",
                        "to_state",
                        "person_id",
                        "at")) {
            List<Rows> referredToFirst = List.of(people, names, profiles, memberships, grants, offers, offered, events);
            for (int i = 0; i < answers.size(); i++) {
                CSVRecord answer = answers.get(i);
                UUID person = id();
                UUID offer = id();
                String name = "Volunteer " + word(i);
                Integer town = towns.of(answer.get("country")).orElse(null);
                Set<SkillId> knows = skills(answer.get("tech_do"));
                Set<SkillId> wants = skills(answer.get("tech_want"));
                placed += town == null ? 0 : 1;
                skills += knows.size();
                wishes += wants.size();

                people.add(person, "bench-" + person, name, now.toLocalDate());
                names.add("bench " + name, person);
                profiles.add(
                        person,
                        texts("en"),
                        town,
                        !answer.get("remote").equals("Never"),
                        REACH_KM,
                        hours(answer),
                        texts("WEEKDAY_EVENING", "WEEKEND_MORNING", "WEEKEND_AFTERNOON"),
                        MATCH_LIMIT);
                memberships.add(id(), hub.value(), person, "ACTIVE", now, now);
                grants.add(id(), person, "MEMBER", "HUB", hub.value(), takenInBy.value(), now);
                offers.add(
                        offer,
                        person,
                        "SKILLS",
                        "AVAILABLE",
                        now,
                        now.toLocalDate().plusDays(90),
                        now);
                for (SkillId skill : union(knows, wants)) {
                    offered.add(
                            offer, skill.code(), knows.contains(skill) ? level(answer) : null, wants.contains(skill));
                }
                events.add(id(), offer, "PUBLISHED", "DRAFT", "AVAILABLE", person, now);
                if (i % AT_A_TIME == AT_A_TIME - 1 || i == answers.size() - 1) {
                    for (Rows rows : referredToFirst) {
                        rows.flush();
                    }
                }
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return new Loaded(answers.size(), placed, skills, wishes);
    }

    private Set<SkillId> skills(String technologies) {
        Set<SkillId> skills = new LinkedHashSet<>();
        reader.readTopics(Arrays.stream(technologies.split("[;,/()]"))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList())
                .forEach(found -> skills.add(found.skill().id()));
        return skills;
    }

    private static Set<SkillId> union(Set<SkillId> one, Set<SkillId> other) {
        Set<SkillId> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** The survey asks for years; in the middle of each range, the border lies where people begin to work alone. */
    private static String level(CSVRecord answer) {
        double years = number(answer.get("experience_midpoint"));
        Level level = years < 1 ? Level.LEARNING : years < 8 ? Level.WORKING : Level.EXPERT;
        return level.name();
    }

    private static double number(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : Double.parseDouble(text);
    }

    private static int hours(CSVRecord answer) {
        return WEEKLY_HOURS.getOrDefault(answer.get("hobby"), USUAL_HOURS);
    }

    private Array texts(String... values) throws SQLException {
        return database.createArrayOf("text", values);
    }

    /** The same ids in every run. */
    private UUID id() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }

    /** The number in letters: many digits in a name would look like somebody's telephone. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
