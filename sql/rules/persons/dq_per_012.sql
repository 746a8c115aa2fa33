-- A death before the birth (a), in the future (b), or of a person without any birth date (c). A stillborn child has an
-- expected one.
-- One row per person record with such a date of death.
with deaths as (
    select
        *,
        case
            when death_date < birth_date then 'a'
            when death_date > as_at() then 'b'
            when death_date is not null and birth_date is null and expected_birth_date is null then 'c'
        end as part
    from canonical.children
)

select
    part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line,
    death_date
from deaths
where part is not null
order by child_id, record_id, source_file, source_line
