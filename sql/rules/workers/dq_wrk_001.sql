-- A child with open work is held by nobody (a), by a worker whose name nobody knows (c), or by a worker of no known
-- team (b).
-- One row per child who breaks the rule.
with open_work as (
    select child_id, start_date
    from facts.services_received
    where end_date is null and service <> 'child_in_need_plan'
    union all
    select child_id, referral_date
    from canonical.referrals
    where
        child_id is not null
        and is_open(referral_date, close_date)
        and is_no_further_action is distinct from 'yes'
),

open_cases as (
    select child_id, min(start_date) as open_since
    from open_work
    group by child_id
),

holders as (
    select *
    from facts.allocated_workers
    qualify row_number() over (partition by child_id order by from_date desc) = 1
),

-- Young people who left care are held by their personal adviser.
advised as (
    select distinct child_id
    from canonical.involvements
    where role_code = 'personal_adviser' and worker_id is not null and is_open(start_date, end_date)
),

held_cases as (
    select
        open_cases.child_id,
        open_cases.open_since,
        case
            when holders.worker_id is null then case when advised.child_id is null then 'a' end
            when holders.worker_name is null then 'c'
            when holders.team_name is null then 'b'
        end as part
    from open_cases
    left join holders on open_cases.child_id = holders.child_id
    left join advised on open_cases.child_id = advised.child_id
)

select
    held_cases.part,
    held_cases.child_id,
    held_cases.child_id as record_id,
    child_profiles.source_file,
    child_profiles.source_line,
    held_cases.open_since
from held_cases
left join facts.child_profiles on held_cases.child_id = child_profiles.child_id
where held_cases.part is not null
order by held_cases.child_id
