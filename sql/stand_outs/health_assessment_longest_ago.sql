-- Children in care for a year whose last health assessment was more than a year ago, or never.
-- One row per open period of care on list 8.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - coalesce(latest_health_assessment_date, start_date) as stands_out_by,
    start_date,
    latest_health_assessment_date,
    as_at() - coalesce(latest_health_assessment_date, start_date) as days
from lists.list_8_children_in_care
where
    end_date is null
    and start_date < months_before(as_at(), 12)
    and coalesce(latest_health_assessment_date, start_date) < months_before(as_at(), 12)
order by stands_out_by desc, child_id, record_id
