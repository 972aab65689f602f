package org.manyhands.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/**
 * Matches of every state between volunteers and lines that ask for what they offer, straight in the tables: desks without any
 * would be quicker than desks are.
 */
final class MatchesUnderWay {

    private static final String INSERT = """
            insert into match (id, hub_id, group_id, need_id, line_id, offer_id, helper_id, quantity, mode, state, state_since,
                               begun_by, helper_answer, group_answer, coordinator_answer, proposed_at, answer_by, agreed_at, place,
                               reported_by, reported_at, ended_at)
            select gen_random_uuid(), hub_id, group_id, need_id, line_id, offer_id, person_id, 1, mode, state, since,
                   'COORDINATOR',
                   case state when 'PROPOSED' then 'WAITING' when 'DECLINED' then 'NO' else 'YES' end,
                   case when state in ('PROPOSED', 'DECLINED') then 'WAITING' else 'YES' end,
                   'YES', since, since::date + 7,
                   case when state not in ('PROPOSED', 'DECLINED') then since end,
                   case when state not in ('PROPOSED', 'DECLINED') then 1 end,
                   case when state in ('REPORTED_DONE', 'DONE') then 'HELPER' end,
                   case when state in ('REPORTED_DONE', 'DONE') then since end,
                   case when state in ('DONE', 'DECLINED') then since end
            from (
                select n.hub_id, n.group_id, n.id as need_id, l.id as line_id, l.k, o.offer_id, o.person_id, h.mode,
                       now() - interval '1 day' * (l.k % 7) as since,
                       (array['PROPOSED', 'PROPOSED', 'PROPOSED', 'AGREED', 'ACTIVE', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DONE',
                              'DECLINED'])[1 + l.k % 10] as state
                from (select *, row_number() over (order by id) as k from need_line where skill is not null) l
                join need n on n.id = l.need_id and n.hub_id = ? and n.state = 'OPEN'
                join hub h on h.id = n.hub_id
                join (select s.skill, s.offer_id, o.person_id,
                             row_number() over (partition by s.skill order by s.offer_id) as r,
                             count(*) over (partition by s.skill) as c
                      from offer_skill s join offer o on o.id = s.offer_id where s.level is not null) o
                  on o.skill = l.skill and o.r = 1 + (l.k * 37) % o.c
                where l.k % ? = 0) chosen
            """;

    private MatchesUnderWay() {}

    /**
     * Begins a match for every so many lines.
     *
     * @param everySoMany no multiple of ten, or all would be in one state
     * @param by who asked
     * @return how many there are
     */
    static int begin(Connection database, HubId hub, PersonId by, int everySoMany) throws SQLException {
        int begun;
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            insert.setObject(1, hub.value());
            insert.setInt(2, everySoMany);
            begun = insert.executeUpdate();
        }
        try (PreparedStatement told = database.prepareStatement("""
                insert into match_event (id, match_id, act, from_state, to_state, side, person_id, at)
                select gen_random_uuid(), id, 'PROPOSE', null, 'PROPOSED', 'COORDINATOR', ?, proposed_at from match
                """)) {
            told.setObject(1, by.value());
            told.executeUpdate();
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return begun;
    }
}
