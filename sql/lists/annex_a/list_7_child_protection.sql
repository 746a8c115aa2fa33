-- Children on a child protection plan at the as-at date, and those whose plan ended in the six months before it.
-- One row per child: the plan open now, else the latest; or, by reading, one row per plan.
with plans as (
    select
        child_protection_plans.*,
        row_number() over (
            order by
                child_protection_plans.child_id,
                start_date,
                plan_id,
                child_protection_plans.source_file,
                child_protection_plans.source_line
        ) as plan_number,
        known_by_then(end_date) as known_end_date,
        coalesce(known_by_then(end_date), as_at()) as last_day,
        case
            when child_protection_plans.child_id is null then 'no child id'
            when start_date is null then 'no plan start date'
            when start_date > as_at() then 'after the as-at date'
            when end_date < window_start(6) then 'ended before the six months'
            when
                known_by_then(end_date) is null
                and child_profiles.turns_18_date < window_start(6)
                and reading('open_past_18') = 'left_out'
                then 'turned 18 before the six months'
            -- An empty answer is not a yes: some case systems never fill it.
            when is_for_other_authority = 'yes' and reading('list_7_other_authority_plans') = 'left_out'
                then 'held for another authority'
            when
                plan_id is not null
                and row_number() over (
                    partition by child_protection_plans.child_id, plan_id
                    order by
                        start_date desc,
                        child_protection_plans.source_file,
                        child_protection_plans.source_line
                ) > 1
                then 'the same plan again'
        end as reason
    from canonical.child_protection_plans
    left join facts.child_profiles on child_protection_plans.child_id = child_profiles.child_id
),

candidates as (
    select
        *,
        coalesce(
            reason,
            case
                when
                    reading('list_7_rows') = 'latest_plan'
                    and row_number() over (
                        partition by child_id, reason is null
                        order by known_end_date is null desc, start_date desc, known_end_date desc, plan_number desc
                    ) > 1
                    then 'another plan of this child is listed'
            end
        ) as left_out
    from plans
),

listed_plans as (
    select * from candidates where left_out is null
),

-- By child and date, because a visit often lacks its plan's id; the id only settles a tie. The day on which a plan
-- ended counts.
last_visits as (
    select listed_plans.plan_number, visits.visit_date, visits.is_seen_alone
    from listed_plans
    inner join facts.visits
        on
            listed_plans.child_id = visits.child_id
            and visits.is_child_protection_visit
            and visits.visit_date between listed_plans.start_date and listed_plans.last_day
    where reading('visits_counted') = 'all' or visits.is_seen is distinct from 'no'
    qualify row_number() over (
        partition by listed_plans.plan_number
        order by
            visits.visit_date desc,
            coalesce(visits.plan_id = listed_plans.plan_id, false) desc,
            length(visits.visit_id) desc nulls last,
            visits.visit_id desc nulls last,
            visits.is_seen_alone nulls last
    ) = 1
),

-- Some exports of reviews name the plan and not the child.
reviews as (
    select
        coalesce(child_protection_reviews.child_id, listed_plans.child_id) as child_id,
        child_protection_reviews.review_date
    from canonical.child_protection_reviews
    left join listed_plans
        on case when child_protection_reviews.child_id is null then child_protection_reviews.plan_id end
            = listed_plans.plan_id
),

last_reviews as (
    select listed_plans.plan_number, max(reviews.review_date) as review_date
    from listed_plans
    inner join reviews
        on
            listed_plans.child_id = reviews.child_id
            and reviews.review_date between listed_plans.start_date and listed_plans.last_day
    group by listed_plans.plan_number
),

-- An emergency protection order (L2) or police protection (L1) on any day of the six months.
emergencies as (
    select distinct child_id
    from canonical.legal_statuses
    where
        status_code in ('L1', 'L2')
        and coalesce(start_date, end_date) <= as_at()
        and coalesce(end_date >= window_start(6), true)
),

previous_plans as (
    select listed_plans.plan_number, count(*)::integer as previous_plan_count
    from listed_plans
    inner join facts.child_protection_history
        on
            listed_plans.child_id = child_protection_history.child_id
            and coalesce(child_protection_history.plan_id <> listed_plans.plan_id, true)
            and coalesce(child_protection_history.start_date < listed_plans.start_date, true)
    group by listed_plans.plan_number
)

select
    candidates.left_out,

    ---------- child
    candidates.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- plan
    candidates.start_date,
    initial_category.annex_a_label as initial_category,
    latest_category.annex_a_label as latest_category,
    last_visits.visit_date as last_visit_date,
    yes_no_unknown(last_visits.is_seen_alone) as seen_alone,
    last_reviews.review_date as last_review_date,
    candidates.known_end_date as end_date,
    yes_if(emergencies.child_id is not null) as emergency_protection,
    coalesce(previous_plans.previous_plan_count, 0) as previous_plan_count,

    ---------- allocation
    holder(allocated_workers.team_name, allocated_workers.last_team_name, candidates.known_end_date) as team_name,
    holder(allocated_workers.worker_name, allocated_workers.last_worker_name, candidates.known_end_date) as worker_name,

    ---------- source
    candidates.plan_id as record_id,
    candidates.source_file,
    candidates.source_line
from candidates
left join facts.child_profiles on candidates.child_id = child_profiles.child_id
left join codelists.category_of_abuse as initial_category on candidates.initial_category_code = initial_category.code
left join codelists.category_of_abuse as latest_category on candidates.latest_category_code = latest_category.code
left join last_visits on candidates.plan_number = last_visits.plan_number
left join last_reviews on candidates.plan_number = last_reviews.plan_number
left join emergencies on candidates.child_id = emergencies.child_id
left join previous_plans on candidates.plan_number = previous_plans.plan_number
asof left join facts.allocated_workers
    on candidates.child_id = allocated_workers.child_id and candidates.last_day >= allocated_workers.from_date
order by
    candidates.child_id,
    candidates.start_date,
    candidates.plan_id,
    candidates.source_file,
    candidates.source_line
