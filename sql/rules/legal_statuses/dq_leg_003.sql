-- A legal status whose dates cannot be right (a), or two different ones of a child in care at once (b).
-- One row per legal status with such dates, and one per pair. A hand-over on one day is not two at once.
with statuses as (
    select
        legal_statuses.*,
        coalesce(legal_status_id, start_date::varchar) as record_id,
        row_number() over (order by child_id, start_date, end_date nulls last, legal_status_id, source_line) as position,
        legal_status.label as legal_status,
        legal_status.annex_a_label is not null as is_in_care,
        case
            when start_date is null then 'it has no start date'
            when start_date > as_at() then 'it starts in the future'
            when end_date < start_date then 'it ends before it starts'
        end as problem
    from canonical.legal_statuses
    left join codelists.legal_status on legal_statuses.status_code = legal_status.code
),

findings as (
    select
        'a' as part,
        child_id,
        record_id,
        null::varchar[] as related_record_ids,
        source_file,
        source_line,
        start_date,
        end_date,
        problem,
        legal_status,
        null as earlier_status,
        null::date as earlier_start_date
    from statuses
    where problem is not null
    union all
    select
        'b',
        later.child_id,
        later.record_id,
        [earlier.record_id],
        later.source_file,
        later.source_line,
        later.start_date,
        later.end_date,
        null,
        later.legal_status,
        earlier.legal_status,
        earlier.start_date
    from statuses as later
    inner join statuses as earlier
        on
            later.child_id = earlier.child_id
            and later.position > earlier.position
            and later.status_code <> earlier.status_code
            and coalesce(later.start_date < earlier.end_date, true)
            -- A status that ends on the day that it starts is in force only inside another.
            and later.start_date >= earlier.start_date
            and coalesce(later.end_date > earlier.start_date, true)
    where later.problem is null and earlier.problem is null and later.is_in_care and earlier.is_in_care
)

select *
from findings
order by child_id, part, record_id, related_record_ids, source_file, source_line
