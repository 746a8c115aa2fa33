-- The worker or the team of an open case differs between lists 6, 7 and 8.
-- One row per child.
with listed as (
    select 6 as list, child_id, team_name, worker_name
    from lists.list_6_children_in_need
    where close_date is null
    union all
    select 7, child_id, team_name, worker_name
    from lists.list_7_child_protection
    where end_date is null
    union all
    select 8, child_id, team_name, worker_name
    from lists.list_8_children_in_care
    where end_date is null
),

-- A blank beside a name differs from it.
children as (
    select
        child_id,
        count(distinct coalesce(team_name, '')) > 1 as has_other_team,
        count(distinct coalesce(worker_name, '')) > 1 as has_other_worker,
        list_sort(list(distinct list)) as on_lists
    from listed
    where child_id is not null
    group by child_id
)

select
    'a' as part,
    child_id,
    'allocation' as record_id,
    on_lists,
    case
        when has_other_team and has_other_worker then 'worker and team'
        when has_other_team then 'team'
        else 'worker'
    end as differing
from children
where has_other_team or has_other_worker
order by child_id
