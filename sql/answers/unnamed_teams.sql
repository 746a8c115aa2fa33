-- Team ids on records that lead to no team, most used first, then those that were answered.
-- One row per team id.
with used as (
    select team_id from canonical.referrals
    union all
    select team_id from canonical.involvements
    union all
    select team_id from canonical.assessments
    union all
    select team_id from canonical.section_47_enquiries
    union all
    select team_id from canonical.initial_child_protection_conferences
    union all
    select team_id from canonical.child_in_need_plans
),

unmatched as (
    select used.team_id, count(*)::integer as row_count
    from used
    left join facts.team_names on used.team_id = team_names.team_id
    where used.team_id is not null and team_names.team_id is null and not reads_as_name(used.team_id)
    group by used.team_id
),

nearest as (
    select team_id, string_agg(known_id || ' (' || team_name || ')', ' or ' order by likeness desc, known_id) as nearest
    from (
        select
            unmatched.team_id,
            team_names.team_id as known_id,
            team_names.team_name,
            jaro_winkler_similarity(unmatched.team_id, team_names.team_id) as likeness
        from unmatched
        cross join facts.team_names
        where team_names.team_name is not null
        qualify row_number() over (partition by unmatched.team_id order by likeness desc, known_id) <= 3
    )
    where likeness > 0.7
    group by team_id
),

answered as (
    select team_id, team_name from answers.teams where team_name is not null
),

answered_rows as (
    select used.team_id, count(*)::integer as row_count
    from used
    inner join answered on used.team_id = answered.team_id
    group by used.team_id
)

select
    coalesce(unmatched.team_id, answered.team_id) as team_id,
    coalesce(unmatched.row_count, answered_rows.row_count) as row_count,
    case when unmatched.team_id is not null then coalesce(earlier.first_seen, as_at()) end as first_seen,
    nearest.nearest,
    answered.team_name,
    case
        when answered.team_id is null then 'to answer'
        when answered_rows.team_id is null then 'not met this time'
        else 'used'
    end as state
from unmatched
full join answered on unmatched.team_id = answered.team_id
left join answered_rows on answered.team_id = answered_rows.team_id
left join nearest on unmatched.team_id = nearest.team_id
left join previous.queue as earlier on earlier.book = 'teams' and unmatched.team_id = earlier.raw_text
order by
    (answered.team_id is not null),
    row_count desc,
    team_id
