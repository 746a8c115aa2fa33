-- More plans started in the last 12 months than initial conferences were held (a); and the plans of children of whom no
-- conference is recorded in that time (b).
-- One row per plan without any conference of the child, and one for all plans, where there are more plans.

-- Plans held for another authority followed a conference there.
with plans as (
    select *
    from canonical.child_protection_plans
    where in_last_months(start_date, 12) and is_for_other_authority is distinct from 'yes'
),

-- Conferences about children who moved here on another authority's plan are among them.
conferences as (
    select distinct child_id, conference_date
    from canonical.initial_child_protection_conferences
    where in_last_months(conference_date, 12)
),

counts as (
    select
        (select count(distinct (child_id, plan_id, start_date)) from plans)::integer as plan_count,
        (select count(*) from conferences)::integer as conference_count
),

plans_without_conference as (
    select plans.*
    from plans
    anti join conferences on plans.child_id = conferences.child_id
),

findings as (
    select
        'a' as part,
        null as child_id,
        'child protection plans' as record_id,
        null as source_file,
        null::integer as source_line,
        null::date as start_date,
        plan_count,
        conference_count
    from counts
    union all
    select
        'b',
        child_id,
        coalesce(plan_id, start_date::varchar),
        source_file,
        source_line,
        start_date,
        null,
        null
    from plans_without_conference
)

select findings.*
from findings
inner join counts on counts.plan_count > counts.conference_count
order by part, child_id, record_id, source_file, source_line
