-- Workers who hold cases at the end of each day, and whether each was supervised in the days before; and how many of their
-- cases were discussed then.
-- One row per worker and day.
with supervisions as (
    select
        coalesce(worker_details.worker_id, supervisions.worker_id) as worker_id,
        supervisions.child_id,
        supervisions.supervision_date,
        supervisions.supervision_type
    from canonical.supervisions
    left join facts.worker_details on supervisions.worker_id = worker_details.worker_key
    where supervisions.supervision_date <= as_at()
),

of_workers as (
    select worker_id, supervision_date, min(supervision_type) as supervision_type
    from supervisions
    where worker_id is not null
    group by worker_id, supervision_date
),

of_children as (
    select distinct child_id, supervision_date
    from supervisions
    where child_id is not null
),

absences as (
    select
        coalesce(worker_details.worker_id, absences.worker_id) as worker_id,
        absences.start_date,
        absences.end_date
    from canonical.worker_absences as absences
    left join facts.worker_details on absences.worker_id = worker_details.worker_key
    where absences.start_date <= as_at()
),

away as (
    select holders.day, holders.worker_id, min(absences.start_date) as away_since
    from cohorts.case_holders as holders
    inner join absences
        on
            holders.worker_id = absences.worker_id
            and absences.start_date < holders.day - parameter('threshold_days')::integer
            and coalesce(absences.end_date, date '9999-12-31') >= holders.day
    group by holders.day, holders.worker_id
),

cases_discussed as (
    select
        held_cases.day,
        held_cases.worker_id,
        count(*) filter (
            where of_children.supervision_date >= held_cases.day - parameter('threshold_days')::integer
        ) as cases_supervised
    from cohorts.held_cases
    asof left join of_children
        on held_cases.child_id = of_children.child_id and held_cases.day >= of_children.supervision_date
    group by held_cases.day, held_cases.worker_id
),

-- Before the first supervision the wait runs from the first case.
first_cases as (
    select worker_id, min(allocated_date) as first_case_date
    from cohorts.held_cases
    group by worker_id
),

waits as (
    select
        holders.*,
        away.away_since,
        cases_discussed.cases_supervised,
        of_workers.supervision_date,
        of_workers.supervision_type,
        coalesce(regexp_matches(holders.grade, parameter('nqsw_grades'), 'i'), false) as is_newly_qualified,
        case
            when is_newly_qualified then parameter('nqsw_days')::integer
            else parameter('threshold_days')::integer
        end as days_allowed,
        (coalesce(of_workers.supervision_date, first_cases.first_case_date) + days_allowed)::date as due_date
    from cohorts.case_holders as holders
    left join away on holders.day = away.day and holders.worker_id = away.worker_id
    left join cases_discussed
        on holders.day = cases_discussed.day and holders.worker_id = cases_discussed.worker_id
    left join first_cases on holders.worker_id = first_cases.worker_id
    asof left join of_workers
        on holders.worker_id = of_workers.worker_id and holders.day >= of_workers.supervision_date
)

select
    day as event_date,
    null::varchar as child_id,
    worker_id as record_id,
    (away_since is null and coalesce(supervision_date >= day - days_allowed, false))::integer as numerator,
    (away_since is null)::integer as denominator,
    team_id,
    worker_id,
    service,
    role,
    employment,
    grade,
    cases_held,
    supervision_date,
    supervision_type,
    (day - supervision_date)::integer as days_since_supervision,
    case when is_newly_qualified then 'Yes' else 'No' end as newly_qualified,
    case when away_since is null then due_date end as due_date,
    away_since,
    cases_supervised
from waits
