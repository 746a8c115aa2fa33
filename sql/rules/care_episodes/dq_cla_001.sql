-- An episode of care whose dates cannot be right (a), or which starts and ends on one day (b).
-- One row per episode that breaks the rule; of those that begin before the child was born, the child's first.
with episodes as (
    select
        care_episodes.*,
        child_profiles.birth_date,
        row_number() over (
            partition by care_episodes.child_id
            order by care_episodes.start_date, care_episodes.care_episode_id, care_episodes.source_line
        ) as episode_number
    from canonical.care_episodes
    left join facts.child_profiles on care_episodes.child_id = child_profiles.child_id
),

judged as (
    select
        *,
        case
            when start_date is null then 'it has no start date'
            when start_date > as_at() then 'it starts in the future'
            when end_date < start_date then 'it ends before it starts'
            when end_date > as_at() then 'it ends in the future'
            when start_date < birth_date and episode_number = 1 then 'it starts before the child was born'
        end as problem
    from episodes
)

select
    case when problem is not null then 'a' else 'b' end as part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    problem
from judged
where problem is not null or start_date = end_date
order by child_id, record_id, source_file, source_line
