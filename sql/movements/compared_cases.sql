-- What each case counts for in the three windows, for the service and for each team: nothing where it is not in one.
-- One row per measure, scope, class, child and record.
select
    cases.indicator_id,
    case when grouping(cases.team_name) = 0 then 'team' else 'all' end as breakdown,
    cases.team_name as group_name,
    cases.category,
    cases.owner,
    cases.record_id,
    coalesce(sum(cases.numerator) filter (where cases.time = 'then'), 0) as numerator_then,
    coalesce(sum(cases.denominator) filter (where cases.time = 'then'), 0) as denominator_then,
    coalesce(sum(cases.numerator) filter (where cases.time = 'known'), 0) as numerator_known,
    coalesce(sum(cases.denominator) filter (where cases.time = 'known'), 0) as denominator_known,
    coalesce(sum(cases.numerator) filter (where cases.time = 'now'), 0) as numerator_now,
    coalesce(sum(cases.denominator) filter (where cases.time = 'now'), 0) as denominator_now,
    coalesce(
        max(cases.event_date) filter (where cases.time = 'now'),
        max(cases.event_date) filter (where cases.time = 'known'),
        max(cases.event_date)
    ) as event_date,
    coalesce(
        max(cases.team_name) filter (where cases.time = 'now'),
        max(cases.team_name) filter (where cases.time = 'known'),
        max(cases.team_name)
    ) as team_name
from movements.cases
inner join movements.measures
    on cases.indicator_id = measures.indicator_id and measures.is_then_kept and measures.is_now_kept
group by grouping sets (
    (cases.indicator_id, cases.category, cases.owner, cases.record_id),
    (cases.indicator_id, cases.category, cases.owner, cases.record_id, cases.team_name)
)
having grouping(cases.team_name) = 1 or cases.team_name is not null
