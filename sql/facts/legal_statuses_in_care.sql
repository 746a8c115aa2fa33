-- Legal statuses that a looked-after child can have; special guardianship and the like are recorded beside them.
-- One row per child and legal status that had begun by the as-at date. A text that nobody mapped keeps its row, without a code.

with statuses as (
    select legal_statuses.*
    from canonical.legal_statuses
    left join codelists.legal_status on legal_statuses.status_code = legal_status.code
    where
        legal_statuses.child_id is not null
        and coalesce(legal_statuses.start_date <= as_at(), true)
        and (
            legal_status.annex_a_label is not null
            or legal_statuses.status_code = 'V1'
            or legal_statuses.status_code is null
        )
),

-- Some case systems write a row for each placement, or for each renewal of an interim order.
renewals as (
    select
        *,
        coalesce(
            lag(status_code) over by_child = status_code
            and coalesce(lag(end_date) over by_child >= start_date, true),
            false
        ) as is_renewal
    from statuses
    window by_child as (
        partition by child_id order by start_date nulls first, end_date nulls last, legal_status_id
    )
),

numbered as (
    select
        *,
        count(*) filter (where not is_renewal) over (
            partition by child_id
            order by start_date nulls first, end_date nulls last, legal_status_id
            rows unbounded preceding
        ) as status_number
    from renewals
)

select
    child_id,
    legal_status_id,
    status_code,
    status_raw,
    coalesce(status_code in ('V1', 'V3', 'V4'), false) as is_short_break,
    start_date,
    -- When a status that was renewed without a gap first began.
    min(start_date) over (partition by child_id, status_number) as first_start_date,
    end_date,
    source_file,
    source_line
from numbered
