-- Children of the virtual school's ages in care for the whole of the last term, at the end of each day, and whether each had a
-- personal education plan made or reviewed in that term or since.
-- One row per child and day.

-- The next term's end is the day by which a plan of this term has to be reviewed.
with terms as (
    select
        school_year,
        term,
        start_date,
        end_date,
        lead(end_date) over (order by start_date) as next_end_date
    from canonical.school_terms
    where start_date is not null and end_date is not null
),

last_terms as (
    select
        days.day,
        terms.*
    from intervals.days
    asof inner join terms on days.day >= terms.end_date
),

pupils as (
    select
        looked_after.*,
        last_terms.start_date as term_start_date,
        last_terms.end_date as term_end_date,
        concat_ws(' ', last_terms.term, last_terms.school_year) as term
    from cohorts.children_looked_after as looked_after
    inner join last_terms
        on looked_after.day = last_terms.day and looked_after.continuous_since <= last_terms.start_date
    where looked_after.age between parameter('min_age')::integer and parameter('max_age')::integer
),

plans as (
    select child_id, plan_date
    from canonical.personal_education_plans
    where child_id is not null and plan_date <= as_at()
),

-- A plan made in the holidays belongs to the term before.
dated_plans as (
    select plans.*, terms.next_end_date
    from plans
    asof left join terms on plans.plan_date >= terms.start_date
),

schools as (
    select
        pupils.day,
        pupils.child_id,
        enrolments.school_name,
        enrolments.school_phase
    from pupils
    inner join canonical.school_enrolments as enrolments
        on
            pupils.child_id = enrolments.child_id
            and enrolments.start_date <= pupils.day
            and coalesce(enrolments.end_date >= pupils.day, true)
    qualify row_number() over (
        partition by pupils.day, pupils.child_id order by enrolments.start_date desc, enrolments.enrolment_id
    ) = 1
)

select
    pupils.day as event_date,
    pupils.child_id,
    coalesce(pupils.care_period_id, pupils.latest_care_episode_id) as record_id,
    coalesce(dated_plans.plan_date >= pupils.term_start_date, false)::integer as numerator,
    1 as denominator,
    pupils.reviewing_officer,
    pupils.unaccompanied,
    pupils.legal_status,
    pupils.placement_type,
    pupils.placement_provider,
    schools.school_name as school,
    schools.school_phase as phase,
    pupils.term,
    pupils.continuous_since,
    dated_plans.plan_date as last_plan_date,
    -- A child without a plan should have had one by the end of the last term.
    case
        when coalesce(dated_plans.plan_date < pupils.term_start_date, true)
            then coalesce(dated_plans.next_end_date, pupils.term_end_date)
        else dated_plans.next_end_date
    end as due_date
from pupils
asof left join dated_plans on pupils.child_id = dated_plans.child_id and pupils.day >= dated_plans.plan_date
left join schools on pupils.day = schools.day and pupils.child_id = schools.child_id
