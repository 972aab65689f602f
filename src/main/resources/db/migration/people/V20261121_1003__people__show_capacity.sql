-- What other features' queries may read of how much people can help: nobody who is hidden or disabled is in it.
create view person_capacity as
    select p.id as person_id, p.joined_on, f.languages, f.place_id, f.remote, f.reach_km, f.weekly_hours, f.match_limit,
           f.away_since is not null as away
    from person p join profile f on f.person_id = p.id
    where p.disabled_at is null and f.hidden_since is null;
