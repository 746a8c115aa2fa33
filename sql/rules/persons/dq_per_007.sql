-- An unborn child who should have been born by now (a), or who is expected later than any baby can be (b).
-- One row per person record with such an expected date.
select
    case when expected_birth_date < as_at() then 'a' else 'b' end as part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line
from canonical.children
where
    birth_date is null
    and is_birth_date_estimated is distinct from 'yes'
    -- A stillborn child keeps the expected date.
    and coalesce(death_date > as_at(), true)
    and (
        expected_birth_date < as_at() - threshold('overdue_days')::integer
        or expected_birth_date > months_after(as_at(), threshold('max_months')::integer)
    )
order by child_id, record_id, source_file, source_line
