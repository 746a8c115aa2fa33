-- Young people whom the authority supports as care leavers at the as-at date, eligible children still in care included,
-- from the leaving-care record that speaks for each; and those without a record whose care history makes them one.
-- One row per young person.

with advisers as (
    select child_id, worker_id
    from canonical.involvements
    where
        child_id is not null
        and role_code = 'personal_adviser'
        and is_open(start_date, end_date)
    qualify row_number() over (
        partition by child_id
        order by start_date desc, length(involvement_id) desc nulls last, involvement_id desc, source_line
    ) = 1
),

-- Whether a worker who was ever allocated to the young person still is, in whatever role.
allocations as (
    select
        child_id,
        worker_id,
        bool_or(is_open(start_date, end_date)) as is_allocated
    from canonical.involvements
    where child_id is not null and worker_id is not null and start_date <= as_at()
    group by child_id, worker_id
),

employments as (
    select
        worker_id,
        bool_or(is_open(start_date, end_date)) as is_employed
    from canonical.workforce_posts
    where worker_id is not null and coalesce(start_date <= as_at(), true)
    group by worker_id
),

short_breaks as (
    select
        child_id,
        bool_and(is_short_breaks_only) as is_short_breaks_only
    from facts.care_periods
    group by child_id
),

-- Unaccompanied now or, from 18, ever before.
unaccompanied as (
    select
        child_id,
        bool_or(coalesce(end_date > as_at(), true)) as is_unaccompanied_now
    from facts.unaccompanied_statuses
    group by child_id
),

young_people as (
    select
        statuses.*,
        child_profiles.birth_date,
        child_profiles.age,
        birthday(child_profiles.birth_date, child_profiles.age) as latest_birthday,
        histories.category_code as category_by_history,
        histories.left_care_date,
        -- A child in care becomes eligible on the 91st day since turning 14, and not before 16.
        case
            when statuses.category_code = 'eligible' then greatest(
                birthday(child_profiles.birth_date, 16),
                (as_at() - (histories.days_in_care_since_14 - 91))::date
            )
        end as became_eligible_date,
        coalesce(statuses.personal_adviser_id, advisers.worker_id) as adviser_id
    from facts.care_leaver_statuses as statuses
    left join facts.child_profiles on statuses.child_id = child_profiles.child_id
    left join facts.care_leaver_eligibility as histories on statuses.child_id = histories.child_id
    left join advisers on statuses.child_id = advisers.child_id
    where
        statuses.child_id is not null
        and statuses.is_latest
        and statuses.category_code is distinct from 'none'
        and not (statuses.category_code is null and reading('list_9_eligibility') = 'worked_out')
        and coalesce(child_profiles.age >= 16, true)
        and coalesce(child_profiles.age < 25 or reading('list_9_from_25') = 'listed', true)
        -- From 21 the duty is on request, and nobody recorded one.
        and coalesce(child_profiles.age < 21 or statuses.is_recorded, true)
        and coalesce(child_profiles.death_date > as_at(), true)
        and statuses.in_touch_code is distinct from 'DIED'
)

select
    young_people.*,
    coalesce(young_people.age between 17 and 18, false) as is_aged_17_or_18,
    coalesce(young_people.age between 19 and 21, false) as is_aged_19_to_21,
    case when young_people.age >= 22 then '22 and over' else young_people.age::varchar end as age_in_years,
    -- Whose outcomes DfE counts: those who left care, but not those who went home for six months, nor whose only care
    -- was short breaks.
    coalesce(young_people.category_code in ('relevant', 'former_relevant'), false)
    and young_people.in_touch_code is distinct from 'RHOM'
    and not coalesce(short_breaks.is_short_breaks_only, false) as is_in_outcomes_cohort,
    -- Still employed and, if the allocations ever named them, still allocated.
    young_people.adviser_id is not null
    and coalesce(allocations.is_allocated, true)
    and coalesce(employments.is_employed, true) as has_current_adviser,

    ---------- in words, for breakdowns
    eligibility.label as eligibility,
    in_touch.label as in_touch,
    accommodation.label as accommodation,
    suitability.label as suitability,
    activity.label as activity,
    name_or_text(adviser_names.worker_name, young_people.adviser_id) as adviser_name,
    case
        when
            coalesce(unaccompanied.is_unaccompanied_now, false)
            or (unaccompanied.child_id is not null and coalesce(young_people.age >= 18, false))
            then 'Unaccompanied now or before'
        else 'Not unaccompanied'
    end as unaccompanied
from young_people
left join short_breaks on young_people.child_id = short_breaks.child_id
left join allocations
    on young_people.child_id = allocations.child_id and young_people.adviser_id = allocations.worker_id
left join employments on young_people.adviser_id = employments.worker_id
left join unaccompanied on young_people.child_id = unaccompanied.child_id
left join facts.worker_names as adviser_names on young_people.adviser_id = adviser_names.worker_key
left join codelists.care_leaver_eligibility as eligibility on young_people.category_code = eligibility.code
left join codelists.in_touch on young_people.in_touch_code = in_touch.code
left join codelists.accommodation on young_people.accommodation_code = accommodation.code
left join codelists.suitability on young_people.suitability_code = suitability.code
left join codelists.activity on young_people.activity_code = activity.code
