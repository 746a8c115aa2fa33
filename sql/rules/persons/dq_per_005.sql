-- A birth date beside an expected one (a), or an unborn child whose sex is already recorded (b).
-- One row per person record that mixes the two.

-- A birth date that the case system keeps as an estimate in the other field is a birth all the same.
with mixed as (
    select
        *,
        case
            when birth_date is not null and expected_birth_date is not null then 'a'
            when
                birth_date is null
                and expected_birth_date is not null
                and is_birth_date_estimated is distinct from 'yes'
                and sex_code in ('M', 'F')
                then 'b'
        end as part
    from canonical.children
)

select
    mixed.part,
    mixed.child_id,
    coalesce(mixed.child_id, mixed.legacy_id) as record_id,
    mixed.source_file,
    mixed.source_line,
    lower(sex.label) as recorded_sex
from mixed
left join codelists.sex on mixed.sex_code = sex.code
where mixed.part is not null
order by mixed.child_id, record_id, mixed.source_file, mixed.source_line
