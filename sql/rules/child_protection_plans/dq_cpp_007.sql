-- A child protection plan that started in the last 12 months did not start on the day of its conference (a), or has no
-- conference (b).
-- One row per plan that breaks the rule.

-- Plans held for another authority followed a conference there.
with plans as (
    select *, row_number() over (order by child_id, start_date, plan_id, source_file, source_line) as plan_number
    from canonical.child_protection_plans
    where
        child_id is not null
        and in_last_months(start_date, 12)
        and is_for_other_authority is distinct from 'yes'
),

-- A plan belongs to a conference if either names the other, or if both are about one referral. Where one of them
-- names no referral, the same day speaks for itself.
conferences_of_plans as (
    select
        plans.plan_number,
        plans.start_date,
        conferences.conference_date,
        conferences.is_transfer_in
    from plans
    inner join canonical.initial_child_protection_conferences as conferences
        on
            plans.child_id = conferences.child_id
            and (
                plans.conference_id = conferences.conference_id
                or plans.plan_id = conferences.plan_id
                or plans.referral_id = conferences.referral_id
                or (
                    (plans.referral_id is null or conferences.referral_id is null)
                    and plans.start_date = conferences.conference_date
                )
            )
),

-- The plan of a child who moved here began elsewhere.
nearest_conferences as (
    select
        plan_number,
        arg_min(
            conference_date, (abs(conference_date - start_date), conference_date)
        ) as conference_date,
        coalesce(bool_or(is_transfer_in = 'yes'), false) as is_transfer_in
    from conferences_of_plans
    group by plan_number
)

select
    case when nearest_conferences.conference_date is null then 'b' else 'a' end as part,
    plans.child_id,
    coalesce(plans.plan_id, plans.start_date::varchar) as record_id,
    plans.source_file,
    plans.source_line,
    plans.start_date,
    nearest_conferences.conference_date
from plans
left join nearest_conferences on plans.plan_number = nearest_conferences.plan_number
where
    plans.start_date is distinct from nearest_conferences.conference_date
    and not coalesce(nearest_conferences.is_transfer_in, false)
order by plans.child_id, record_id, plans.source_file, plans.source_line
