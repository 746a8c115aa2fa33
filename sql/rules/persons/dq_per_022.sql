-- More birth dates on 1 January (a), or on the first of a month (b), than chance would put there.
-- One row per kind of day that has too many.
with birth_dates as (
    select
        count(*)::integer as child_count,
        (count(*) filter (where month(birth_date) = 1 and day(birth_date) = 1))::integer as new_year_count,
        (count(*) filter (where day(birth_date) = 1))::integer as first_day_count
    from canonical.children
    where birth_date is not null
),

kinds_of_day as (
    select
        'a' as part,
        'birth dates on 1 January' as record_id,
        new_year_count as day_count,
        1 as days_a_year,
        child_count
    from birth_dates
    union all
    select 'b', 'birth dates on the first of a month', first_day_count, 12, child_count
    from birth_dates
)

select part, null::varchar as child_id, record_id, day_count, child_count
from kinds_of_day
where
    day_count >= threshold('at_least')
    and day_count > threshold('times') * child_count * days_a_year / 365
order by part
