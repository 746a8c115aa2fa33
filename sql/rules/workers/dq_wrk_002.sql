-- Two workers hold a case at once for days (a), or none does while the case is open: between two (b), or since the
-- last (c).
-- One row per pair of involvements, or per involvement that ended.

-- Young people who left care are held by their personal adviser, so one fills a gap; one beside a worker is no overlap.
with involvements as (
    select
        coalesce(involvement_id, start_date::varchar) as record_id,
        child_id,
        worker_id,
        start_date,
        coalesce(known_by_then(end_date), as_at()) as last_day,
        known_by_then(end_date) is null as is_open,
        coalesce(role_code = 'personal_adviser', false) as is_adviser,
        source_file,
        source_line
    from canonical.involvements
    where
        child_id is not null
        and worker_id is not null
        and start_date <= as_at()
        and coalesce(end_date >= start_date, true)
        and (
            role_code in ('allocated_worker', 'personal_adviser')
            or (role_code is null and role_raw is null)
        )
),

in_order as (
    select
        *,
        max(last_day) filter (where not is_adviser) over earlier as held_until,
        max(last_day) over earlier as covered_until
    from involvements
    window earlier as (
        partition by child_id
        order by start_date, last_day, record_id
        rows between unbounded preceding and 1 preceding
    )
),

overlapping as (
    select
        later.*,
        earlier.record_id as other_id,
        least(later.last_day, earlier.last_day) as to_day
    from in_order as later
    inner join involvements as earlier
        on
            later.child_id = earlier.child_id
            and later.held_until = earlier.last_day
            and not earlier.is_adviser
            and later.worker_id <> earlier.worker_id
            and (earlier.start_date, earlier.last_day, earlier.record_id)
            < (later.start_date, later.last_day, later.record_id)
    where
        not later.is_adviser
        and least(later.last_day, later.held_until) - later.start_date > threshold('days')::integer
),

no_longer_held as (
    select child_id, max(last_day) as last_day
    from involvements
    group by child_id
    having not bool_or(is_open)
),

open_cases as (
    select child_id, start_date, close_date, coalesce(close_date, as_at()) as last_day
    from facts.episodes_of_need
    where is_no_further_action is distinct from 'yes'
),

faults as (
    select
        'a' as part,
        child_id,
        record_id,
        [other_id] as related_record_ids,
        source_file,
        source_line,
        start_date as from_day,
        to_day
    from overlapping
    union all
    select
        'b',
        in_order.child_id,
        in_order.record_id,
        null,
        in_order.source_file,
        in_order.source_line,
        greatest(in_order.covered_until, open_cases.start_date) as from_day,
        least(in_order.start_date, open_cases.last_day) as to_day
    from in_order
    inner join open_cases on in_order.child_id = open_cases.child_id
    where
        in_order.start_date - in_order.covered_until > threshold('days')::integer
        and least(in_order.start_date, open_cases.last_day) - greatest(in_order.covered_until, open_cases.start_date)
        > threshold('days')::integer
    union all
    select
        'c',
        involvements.child_id,
        involvements.record_id,
        null,
        involvements.source_file,
        involvements.source_line,
        involvements.last_day,
        null
    from involvements
    semi join no_longer_held
        on involvements.child_id = no_longer_held.child_id and involvements.last_day = no_longer_held.last_day
    semi join open_cases
        on
            involvements.child_id = open_cases.child_id
            and open_cases.close_date is null
            and open_cases.start_date <= involvements.last_day
    qualify row_number() over (partition by involvements.child_id order by involvements.record_id desc) = 1
)

select *
from faults
order by child_id, part, record_id, related_record_ids, from_day
