-- A looked-after review of the last twelve months that does not say whether it was cancelled.
-- One row per such review.
select
    'a' as part,
    child_id,
    coalesce(review_id, review_date::varchar) as record_id,
    source_file,
    source_line,
    review_date
from canonical.care_reviews
where in_last_months(review_date, 12) and coalesce(is_cancelled not in ('yes', 'no'), true)
order by child_id, record_id, source_file, source_line
