-- A placement whose dates cannot be right (a), which begins before an earlier one ends (b), or which begins after a gap
-- within a period of care (c). A hand-over on one day is neither an overlap nor a gap.
-- One row per placement and part that breaks the rule.
with placements as (
    select
        *,
        coalesce(placement_id, start_date::varchar) as record_id,
        case
            when start_date is null then 'it has no start date'
            when start_date > as_at() then 'it starts in the future'
            when end_date < start_date then 'it ends before it starts'
            when end_date > as_at() then 'it ends in the future'
        end as problem,
        -- Hospital stays, holidays and the like can sit inside the placement that they interrupt.
        coalesce(placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as is_temporary
    from canonical.placements
),

sequences as (
    select
        *,
        max(struct_pack(
            end_date := coalesce(end_date, as_at()),
            record_id := record_id,
            start_date := start_date,
            known_end_date := end_date
        )) filter (where not is_temporary) over earlier_ones as earlier,
        max(struct_pack(
            end_date := coalesce(end_date, as_at()),
            record_id := record_id,
            start_date := start_date,
            known_end_date := end_date
        )) over earlier_ones as last_before
    from placements
    where child_id is not null and start_date <= as_at() and coalesce(end_date >= start_date, true)
    window earlier_ones as (
        partition by child_id
        order by start_date, end_date nulls last, placement_id, source_line
        rows between unbounded preceding and 1 preceding
    )
),

gaps as (
    select sequences.*
    from sequences
    asof inner join facts.care_periods
        on sequences.child_id = care_periods.child_id and sequences.last_before.end_date >= care_periods.start_date
    where
        sequences.start_date > sequences.last_before.end_date
        and coalesce(sequences.start_date < care_periods.end_date, true)
),

findings as (
    select 'a' as part, * exclude (is_temporary), null as earlier from placements where problem is not null
    union all by name
    select 'b' as part, * exclude (is_temporary, last_before)
    from sequences
    where start_date < earlier.end_date and not is_temporary
    union all by name
    select 'c' as part, * exclude (is_temporary, earlier, last_before), last_before as earlier from gaps
)

select
    part,
    child_id,
    record_id,
    case when earlier is not null then [earlier.record_id] end as related_record_ids,
    source_file,
    source_line,
    start_date,
    end_date,
    problem,
    earlier.start_date as earlier_start_date,
    earlier.known_end_date as earlier_end_date
from findings
order by child_id, record_id, part, source_file, source_line
