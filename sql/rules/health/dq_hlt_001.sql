-- A health check of no known kind (a), made without a date (b), in the future (c) or before the birth (d); no health
-- assessment (e) or dental check (f) in time for a child a year or more in care; an impossible score of the strengths
-- and difficulties questionnaire (g), a score beside a reason for having none (h), neither (j), and no questionnaire
-- in a year of care (i).
-- One row per record and fault, and one per child without what is due.

-- One without a status was made.
with checks as (
    select *, status_code = 'completed' or (status_code is null and status_raw is null) as was_made
    from canonical.health_checks
),

children_in_care as (
    select
        care_periods.child_id,
        care_periods.source_file,
        care_periods.source_line,
        care_periods.start_date as entered_care_date,
        child_profiles.age,
        case when child_profiles.age < 5 then threshold('months_under_5') else threshold('months') end
            as assessed_every_months,
        care_events.latest_health_assessment_date,
        care_events.latest_dental_check_date
    from facts.care_periods
    left join facts.child_profiles on care_periods.child_id = child_profiles.child_id
    left join facts.care_events
        on care_periods.child_id = care_events.child_id and care_periods.period_number = care_events.period_number
    where
        care_periods.end_date is null
        and not care_periods.is_short_breaks_only
        and care_periods.start_date <= months_before(as_at(), 12)
        and coalesce(child_profiles.death_date > as_at(), true)
),

questionnaires as (
    select *, score is not null or no_score_reason_code is not null or no_score_reason_raw is not null as is_answered
    from canonical.sdq_scores
),

answered_children as (
    select distinct child_id
    from questionnaires
    where is_answered and completed_date between months_before(as_at(), 12) and as_at()
),

faulty_checks as (
    select 'a' as part, *
    from checks
    where check_type_code is null
    union all
    select 'b', *
    from checks
    where was_made and check_date is null
    union all
    select 'c', *
    from checks
    where was_made and check_date > as_at()
    union all
    select 'd', checks.*
    from checks
    inner join facts.child_profiles on checks.child_id = child_profiles.child_id
    where checks.check_date < child_profiles.birth_date and not child_profiles.is_unborn
),

faulty_questionnaires as (
    select 'g' as part, *
    from questionnaires
    where score not between 0 and 40
    union all
    select 'h', *
    from questionnaires
    where score is not null and (no_score_reason_code is not null or no_score_reason_raw is not null)
    union all
    select 'j', *
    from questionnaires
    where not is_answered
),

overdue as (
    select 'e' as part, *, latest_health_assessment_date as last_date
    from children_in_care
    where coalesce(latest_health_assessment_date < months_before(as_at(), assessed_every_months::integer), true)
    union all
    select 'f', *, latest_dental_check_date
    from children_in_care
    where
        age >= 2
        and coalesce(latest_dental_check_date < months_before(as_at(), threshold('months')::integer), true)
    union all
    select 'i', *, null
    from children_in_care
    anti join answered_children on children_in_care.child_id = answered_children.child_id
    where age between 4 and 16
)

select
    part,
    child_id,
    coalesce(health_check_id, child_id) as record_id,
    source_file,
    source_line,
    check_date,
    check_type_raw as recorded_kind,
    null::integer as recorded_score,
    null::date as entered_care_date
from faulty_checks
union all
select part, child_id, coalesce(sdq_id, child_id), source_file, source_line, completed_date, null, score, null
from faulty_questionnaires
union all
select part, child_id, child_id, source_file, source_line, last_date, null, null, entered_care_date
from overdue
order by child_id, part, record_id, source_file, source_line
