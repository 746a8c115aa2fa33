-- A legal status that is missing (a), that nobody knows (b), or that was not in use when it began (c).
-- One row per legal status that breaks the rule. Orders outside care are known, and are no fault here.
with statuses as (
    select
        legal_statuses.*,
        legal_status.label as legal_status,
        case
            when status_code is null and status_raw is null then 'a'
            when status_code is null then 'b'
            -- Freeing orders gave way to placement orders on 30 December 2005.
            when status_code = 'D1' and start_date > date '2005-12-30' then 'c'
            when status_code = 'E1' and start_date < date '2005-12-30' then 'c'
            when status_code = 'V1' then 'c'
        end as part
    from canonical.legal_statuses
    left join codelists.legal_status on legal_statuses.status_code = legal_status.code
)

select
    part,
    child_id,
    coalesce(legal_status_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    legal_status,
    status_raw
from statuses
where part is not null
order by child_id, record_id, source_file, source_line
