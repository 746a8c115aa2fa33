-- A name that is used for tests and mistakes (a), or an old id that organisations have (b).
-- One row per person record with one.
with names as (
    select
        *,
        lower(strip_accents(coalesce(forename, ''))) as folded_forename,
        lower(strip_accents(coalesce(surname, ''))) as folded_surname
    from canonical.children
),

suspects as (
    select
        *,
        case
            when
                regexp_matches(
                    folded_forename || ' ' || folded_surname,
                    '(^|[^a-z])(test|dummy|training|do[^a-z]*not[^a-z]*use|duplicate|error|zzz)([^a-z]|$)'
                )
                or starts_with(folded_forename, 'zz')
                or starts_with(folded_surname, 'zz')
                then 'a'
            when starts_with(legacy_id, 'KA') then 'b'
        end as part
    from names
)

select part, child_id, coalesce(child_id, legacy_id) as record_id, source_file, source_line
from suspects
where part is not null
order by child_id, record_id, source_file, source_line
