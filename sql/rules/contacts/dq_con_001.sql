-- A contact has no date (a), a date in the future (c), or, in the last six months, no source that anybody knows (b).
-- One row per contact that breaks the rule.
select
    case when contact_date is null then 'a' when contact_date > as_at() then 'c' else 'b' end as part,
    child_id,
    coalesce(contact_id, contact_date::varchar) as record_id,
    source_file,
    source_line,
    contact_date,
    source_raw
from canonical.contacts
where
    contact_date is null
    or contact_date > as_at()
    or (in_last_months(contact_date, 6) and source_code is null)
order by child_id, record_id, source_file, source_line
