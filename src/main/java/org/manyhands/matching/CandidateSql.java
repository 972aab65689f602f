package org.manyhands.matching;

/**
 * The query of {@link CandidateRows}. What a person is and may do comes through the views that {@code people}, {@code access} and
 * {@code hubs} publish ({@code person_capacity}, {@code held_role}, {@code away_member}); offers and needs are joined as the
 * tables they are, because matching lies right above them.
 */
final class CandidateSql {

    /**
     * Grants are looked at twice rather than grouped: who belongs is then one hash of ids, and the vetted are few. The hours of
     * a need are fetched for matches that take hours only, so that the table of needs is not read. What somebody promised counts
     * wherever they promised it, or their own limit would mean nothing; when they were asked is this hub's business alone.
     */
    private static final String SELECT = """
            with held as not materialized (
                select person_id, role from held_role where scope_id = ?::uuid and (expires_at is null or expires_at > ?)
            ), vetted as materialized (
                select distinct person_id from held where role = 'VETTED_MEMBER'
            ), busy as materialized (
                select m.helper_id,
                       count(*) filter (where ${promised}) as open_matches,
                       sum((select n.hours from need n where n.id = m.need_id)) filter (where ${promised}) as hours_taken,
                       max(m.proposed_at) filter (where m.begun_by <> 'HELPER' and m.hub_id = ?::uuid) as last_asked,
                       bool_or(m.line_id = ?::uuid and m.ended_at is null and (m.state <> 'SUGGESTED' or ?)) as asked,
                       max(m.ended_at) filter (where m.need_id = ?::uuid and m.state = 'DECLINED' and m.helper_answer = 'NO') as declined_at
                from match m
                group by m.helper_id
            )
            """.replace("${promised}", MatchSql.PROMISED);

    private static final String FACTS = """
                   c.languages && ?, cardinality(c.languages) > 0, c.place_id, c.remote, c.reach_km, c.weekly_hours, c.match_limit,
                   c.joined_on, c.away or o.person_id in (select person_id from away_member where hub_id = ?::uuid),
                   vetted.person_id is not null, busy.open_matches, busy.hours_taken, busy.last_asked, busy.asked, busy.declined_at
            """;

    private static final String WHOSE = """
            join person_capacity c on c.person_id = o.person_id
            left join vetted on vetted.person_id = o.person_id
            left join busy on busy.helper_id = o.person_id
            where o.state in ('AVAILABLE', 'PAUSED') and (o.expires_on is null or o.expires_on >= ?)
              and exists (select from held where held.person_id = o.person_id and held.role = any (?))
            """;

    private static final String ONLY = " and o.id = any (?)";

    private static final String BY_SKILL = SELECT + """
            select o.id, o.person_id, s.skill, s.level, 1 as quantity, null::date, null::date, o.state = 'PAUSED', o.expires_on < ?,
            """ + FACTS + """
            from offer_skill s join offer o on o.id = s.offer_id
            """ + WHOSE + " and s.skill = any (?)";

    private static final String AS_WELL_AS = " and s.level = any (?)";

    private static final String BY_KIND =
            SELECT + """
            , in_use as (
                select offer_id, sum(quantity) as used from match
                where offer_id is not null and state in ${together} group by offer_id
            )
            select o.id, o.person_id, null, null, o.quantity - coalesce(in_use.used, 0), o.available_from, o.available_until,
                   o.state = 'PAUSED', o.expires_on < ?,
            """.replace("${together}", MatchSql.TOGETHER) + FACTS + """
            from offer o left join in_use on in_use.offer_id = o.id
            """ + WHOSE + " and o.resource = ?";

    private CandidateSql() {}

    /**
     * The query.
     *
     * @param skill whether a skill is wanted; else a thing
     * @param levels whether it is asked for at some levels only
     * @param only whether only some offers are in question
     */
    static String of(boolean skill, boolean levels, boolean only) {
        return (skill ? BY_SKILL : BY_KIND) + (levels ? AS_WELL_AS : "") + (only ? ONLY : "");
    }
}
