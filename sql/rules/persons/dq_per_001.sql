-- A person whose record has no id, so that nothing can be linked to it.
-- One row per person record without an id.

-- What is on the record tells it apart without being shown; a number parts records that say the same.
with described as (
    select
        *,
        coalesce(
            'old id ' || legacy_id,
            'person '
            || substr(
                md5(concat_ws('|', upn, national_id, forename, surname, birth_date, expected_birth_date, sex_raw)),
                1,
                8
            )
        ) as description
    from canonical.children
    where child_id is null
),

numbered as (
    select
        *,
        row_number() over (partition by description order by source_file, source_line) as position
    from described
)

select
    'a' as part,
    null::varchar as child_id,
    description || case when position > 1 then '-' || position else '' end as record_id,
    source_file,
    source_line
from numbered
order by record_id, source_file, source_line
