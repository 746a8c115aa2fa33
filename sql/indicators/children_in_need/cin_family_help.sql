-- Children who get help as a family at the end of each day: on a child in need plan or in an open early help episode, and
-- neither looked after nor on a child protection plan.
-- One row per child and day.
with on_protection_plans as (
    select distinct days.day, plans.child_id
    from canonical.child_protection_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
),

early_help as (
    select
        days.day,
        episodes.child_id,
        episodes.episode_id,
        episodes.start_date,
        episodes.worker_id
    from canonical.early_help_episodes as episodes
    inner join intervals.days on is_open_on(episodes.start_date, episodes.end_date, days.day)
    anti join cohorts.children_looked_after
        on days.day = children_looked_after.day and episodes.child_id = children_looked_after.child_id
    anti join on_protection_plans
        on days.day = on_protection_plans.day and episodes.child_id = on_protection_plans.child_id
    qualify
        episodes.child_id is null
        or row_number() over (
            partition by days.day, episodes.child_id
            order by episodes.start_date desc, episodes.episode_id desc nulls last, episodes.source_line desc
        ) = 1
)

select
    coalesce(plans.day, early_help.day) as event_date,
    coalesce(plans.child_id, early_help.child_id) as child_id,
    coalesce(plans.plan_id, early_help.episode_id) as record_id,
    1 as numerator,
    1 as denominator,
    plans.team_id,
    coalesce(plans.worker_id, early_help.worker_id) as worker_id,
    case
        when plans.day is not null and early_help.day is not null then 'Both'
        when plans.day is not null then 'Child in need plan'
        else 'Early help'
    end as kind_of_help,
    least(plans.start_date, early_help.start_date) as start_date
from cohorts.child_in_need_plans as plans
full outer join early_help on plans.day = early_help.day and plans.child_id = early_help.child_id
