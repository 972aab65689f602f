-- How each side sees what they disagree about, for the coordinators who settle it: a row a side and dispute, the last word said.
-- Names who wrote it; stays as long as the match.
create table match_statement (
    match_id    uuid        not null references match (id) on delete cascade,
    -- the moment at which this dispute began: the same two may disagree again
    disputed_at timestamptz not null,
    side        text        not null check (side in ('HELPER', 'GROUP')),
    person_id   uuid        not null references person (id),
    words       text        not null check (length(words) between 1 and 1000),
    written_on  date        not null,
    primary key (match_id, disputed_at, side)
);

-- The dispute that has waited longest, for the desk of its hub.
create index match_disputed on match (hub_id, state_since) where state = 'DISPUTED';
