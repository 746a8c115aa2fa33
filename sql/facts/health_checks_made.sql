-- Health assessments and dental checks made by the as-at date. One that was refused, missed, cancelled or only planned was
-- not made; one without a status was.
-- One row per child, kind of check and day.
select distinct
    child_id,
    check_type_code,
    check_date
from canonical.health_checks
where
    child_id is not null
    and check_type_code is not null
    and check_date <= as_at()
    and (status_code = 'completed' or (status_code is null and status_raw is null))
