package org.manyhands.scenarios;

import java.time.Instant;
import java.time.ZoneOffset;

/** Many people beyond the cast, all members of the Harbour hub, for what only a crowd shows. */
public final class Crowd {

    private Crowd() {}

    /** The identity provider's account of the person of this number, from 0. */
    public static String account(int number) {
        return "00000000-0000-4000-a100-%012d".formatted(number);
    }

    /** The match in which the person of this number is asked, see {@link #asked}. */
    public static String match(int number) {
        return "00000000-0000-4000-8f60-%012d".formatted(number);
    }

    /** So many people, as SQL. */
    public static String members(int people) {
        return """
                insert into person (id, account, pseudonym, joined_on)
                select ('00000000-0000-4000-8f00-' || lpad(n::text, 12, '0'))::uuid,
                       '00000000-0000-4000-a100-' || lpad(n::text, 12, '0'), 'Helper ' || n, '2025-11-03'
                from generate_series(0, %d) n;
                insert into profile (person_id, languages, remote, reach_km, weekly_hours, times, match_limit)
                select ('00000000-0000-4000-8f00-' || lpad(n::text, 12, '0'))::uuid, '{en}', true, 0, 4, '{}', 3
                from generate_series(0, %d) n;
                insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at)
                select gen_random_uuid(), ('00000000-0000-4000-8f00-' || lpad(n::text, 12, '0'))::uuid, 'MEMBER', 'HUB', '%s',
                       '2026-01-05T09:00:00Z'
                from generate_series(0, %d) n;
                """.formatted(people - 1, people - 1, Town.HARBOUR, people - 1);
    }

    /** So many people who offer this skill, and nobody has asked them yet. As SQL, after {@link #members}. */
    public static String offering(String skill, int from, int to, Instant now) {
        return """
                insert into offer (id, person_id, kind, state, state_since, expires_on, created_at)
                select ('00000000-0000-4000-8f30-' || lpad(n::text, 12, '0'))::uuid,
                       ('00000000-0000-4000-8f00-' || lpad(n::text, 12, '0'))::uuid, 'SKILLS', 'AVAILABLE', '%s', '%s', '%s'
                from generate_series(%d, %d) n;
                insert into offer_skill (offer_id, skill, level)
                select ('00000000-0000-4000-8f30-' || lpad(n::text, 12, '0'))::uuid, '%s', 'WORKING'
                from generate_series(%d, %d) n;
                """.formatted(
                now, now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(60), now, from, to - 1, skill, from, to - 1);
    }

    /**
     * So many people who know how to clean data, each asked whether they take the only place of the first line of the intake
     * list; the group has said yes to all of them. As SQL.
     */
    public static String asked(int people, Instant now) {
        return members(people)
                + """
                insert into match (id, hub_id, group_id, need_id, line_id, helper_id, quantity, mode, state, state_since, begun_by,
                                   helper_answer, group_answer, proposed_at, answer_by)
                select ('00000000-0000-4000-8f60-' || lpad(n::text, 12, '0'))::uuid, '%s', '%s', '%s', '%s',
                       ('00000000-0000-4000-8f00-' || lpad(n::text, 12, '0'))::uuid, 1, 'COORDINATED', 'PROPOSED', '%s',
                       'COORDINATOR', 'WAITING', 'YES', '%s', '%s'
                from generate_series(0, %d) n;
                insert into match_event (id, match_id, act, from_state, to_state, side, person_id, at)
                select gen_random_uuid(), id, 'PROPOSE', null, 'PROPOSED', 'COORDINATOR', '00000000-0000-4000-8000-000000000001', state_since
                from match;
                insert into offer (id, person_id, kind, state, state_since, expires_on, created_at)
                select gen_random_uuid(), helper_id, 'SKILLS', 'AVAILABLE', state_since, answer_by + 60, state_since from match;
                insert into offer_event (id, offer_id, act, from_state, to_state, person_id, at)
                select gen_random_uuid(), id, 'PUBLISHED', 'DRAFT', state, person_id, state_since from offer
                where id not in (select offer_id from offer_event);
                insert into offer_skill (offer_id, skill, level)
                select o.id, 'data-cleaning', 'WORKING' from offer o join match m on m.helper_id = o.person_id;
                """.formatted(
                                Town.HARBOUR,
                                Town.LEGAL_AID,
                                Town.INTAKE_LIST,
                                Town.line(1),
                                now,
                                now,
                                now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(7),
                                people - 1);
    }
}
