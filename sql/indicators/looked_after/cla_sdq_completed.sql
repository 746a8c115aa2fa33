-- Children of school age in care for a year at the end of each day, and whether a strengths and difficulties questionnaire was
-- scored for each in the months before.
-- One row per child and day.
with cohort as (
    select *
    from cohorts.children_looked_after_12_months
    where age between
        split_part(parameter('age_band'), '-', 1)::integer
        and split_part(parameter('age_band'), '-', 2)::integer
),

questionnaires as (
    select
        sdq_scores.child_id,
        sdq_scores.completed_date,
        -- The scale goes to 40.
        case when sdq_scores.score between 0 and 40 then sdq_scores.score end as score,
        sdq_reason.label as no_score_reason
    from canonical.sdq_scores
    left join codelists.sdq_reason on sdq_scores.no_score_reason_code = sdq_reason.code
    where sdq_scores.child_id is not null and sdq_scores.completed_date <= as_at()
),

answered as (
    select
        cohort.day,
        cohort.child_id,
        max(questionnaires.completed_date) filter (where questionnaires.score is not null) as last_score_date,
        arg_max(questionnaires.no_score_reason, questionnaires.completed_date) filter (
            where questionnaires.score is null
        ) as no_score_reason
    from cohort
    inner join questionnaires
        on cohort.child_id = questionnaires.child_id and questionnaires.completed_date <= cohort.day
    group by cohort.day, cohort.child_id
)

select
    cohort.day as event_date,
    cohort.child_id,
    coalesce(cohort.care_period_id, cohort.latest_care_episode_id) as record_id,
    coalesce(answered.last_score_date > months_before(cohort.day, parameter('window_months')::integer), false)::integer
        as numerator,
    1 as denominator,
    cohort.reviewing_officer,
    cohort.unaccompanied,
    cohort.legal_status,
    cohort.placement_type,
    cohort.placement_provider,
    answered.no_score_reason,
    cohort.continuous_since,
    answered.last_score_date,
    (
        months_after(
            coalesce(answered.last_score_date, cohort.continuous_since), parameter('window_months')::integer
        ) - 1
    )::date as due_date
from cohort
left join answered on cohort.day = answered.day and cohort.child_id = answered.child_id
