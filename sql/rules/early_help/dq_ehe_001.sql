-- Early help that ended before it began (a), whose organisation nobody can tell (b), without a start (c), or with a
-- start (d) or an end (e) in the future.
-- One row per early help episode and fault.
with faults as (
    select 'a' as part, *
    from canonical.early_help_episodes
    where end_date < start_date
    union all
    select 'b', *
    from canonical.early_help_episodes
    where
        coalesce(regexp_replace(lower(organisation), '[^a-z0-9]', '', 'g'), '') in (
            '', 'unknown', 'notknown', 'notrecorded', 'notapplicable', 'na', 'none', 'blank', 'placeholder', 'ssdph',
            'tba', 'tbc', 'test', 'x', 'xx', 'xxx'
        )
    union all
    select 'c', *
    from canonical.early_help_episodes
    where start_date is null
    union all
    select 'd', *
    from canonical.early_help_episodes
    where start_date > as_at()
    union all
    select 'e', *
    from canonical.early_help_episodes
    where end_date > as_at() and coalesce(end_date >= start_date, true)
)

select
    part,
    child_id,
    coalesce(episode_id, child_id) as record_id,
    source_file,
    source_line,
    start_date,
    end_date
from faults
order by child_id, record_id, part, source_file, source_line
