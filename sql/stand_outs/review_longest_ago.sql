-- Children in care for more than a month whose last review was more than six months ago, or never.
-- One row per open period of care on list 8.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - coalesce(latest_review_date, start_date) as stands_out_by,
    start_date,
    latest_review_date,
    as_at() - coalesce(latest_review_date, start_date) as days
from lists.list_8_children_in_care
where
    end_date is null
    and (
        latest_review_date < months_before(as_at(), 6)
        or (latest_review_date is null and start_date < months_before(as_at(), 1))
    )
order by stands_out_by desc, child_id, record_id
