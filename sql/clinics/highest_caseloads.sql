-- The five workers who hold the most children's cases at the end of the clinic's interval, with what each held one and four weeks
-- before.
-- One row per worker, the most cases first.
select
    (row_number() over most_first)::integer as position,
    caseloads.worker_name,
    caseloads.team_name,
    caseloads.full_time_equivalent,
    caseloads.children,
    coalesce(a_week_ago.cases_held, 0)::integer as children_a_week_ago,
    coalesce(four_weeks_ago.cases_held, 0)::integer as children_four_weeks_ago
from clinics.caseloads
cross join clinics.clinic_interval
left join cohorts.case_holders as a_week_ago
    on
        caseloads.worker_id = a_week_ago.worker_id
        and clinic_interval.interval_end - 7 = a_week_ago.day
left join cohorts.case_holders as four_weeks_ago
    on
        caseloads.worker_id = four_weeks_ago.worker_id
        and clinic_interval.interval_end - 28 = four_weeks_ago.day
where caseloads.worker_id is not null
window most_first as (order by caseloads.children desc, caseloads.worker_name, caseloads.worker_id)
qualify position <= 5
