-- Times that a child in care was missing (M) or away without authorisation (A), and the return home interview after
-- the last time missing.
-- One row per child and period of care with any.
with incidents as (
    select
        care_periods.period_number,
        missing_incidents.*
    from facts.care_periods
    inner join facts.missing_incidents
        on
            care_periods.child_id = missing_incidents.child_id
            and missing_incidents.started_on between care_periods.start_date and care_periods.last_day
),

counts as (
    select
        child_id,
        period_number,
        (count(*) filter (where missing_type_code = 'M' and in_last_months(started_on, 12)))::integer
            as missing_count,
        (count(*) filter (where missing_type_code = 'A' and in_last_months(started_on, 12)))::integer
            as absent_count
    from incidents
    group by child_id, period_number
),

last_missing as (
    select *
    from incidents
    where missing_type_code = 'M'
    qualify row_number() over (
        partition by child_id, period_number
        order by started_at desc, missing_episode_id desc, source_line desc
    ) = 1
)

select
    counts.child_id,
    counts.period_number,
    counts.missing_count,
    counts.absent_count,
    last_missing.is_return_interview_offered,
    last_missing.is_return_interview_accepted
from counts
left join last_missing
    on counts.child_id = last_missing.child_id and counts.period_number = last_missing.period_number
