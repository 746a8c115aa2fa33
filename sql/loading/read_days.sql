-- The day and the moment that each unusual text stands for, or what is wrong with it.
-- One row per text and order of day and month not read before.

with texts as (
    select distinct day_texts.raw_text, day_texts.day_order
    from raw.day_texts
    anti join raw.day_map on day_texts.raw_text = day_map.raw_text and day_texts.day_order = day_map.day_order
),

parts as (
    select
        raw_text,
        day_order,
        day_part(raw_text) as day_text,
        regexp_extract(tidy(raw_text), '(?i)[ T](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?)', 1) as time_text,
        -- A moment with a zone is midnight in Greenwich, say, which in summer is 1:00 here.
        case
            when regexp_matches(raw_text, '(?i)\d:\d{2}.*(Z|[+-]\d{2}(:?\d{2})?)\s*$')
                then try_cast(tidy(raw_text) as timestamptz) at time zone 'Europe/London'
        end as zoned_moment,
        case when regexp_full_match(tidy(raw_text), '\d{5}(\.\d+)?') then try_cast(tidy(raw_text) as double) end as serial
    from texts
),

slashed as (
    select
        *,
        is_slashed_day(day_text) as is_slashed,
        first_part(day_text) as first_part,
        second_part(day_text) as second_part,
        right(day_text, 4) as year_text
    from parts
),

-- In a column that mixes both orders, only a day that can be read one way is read.
slashed_days as (
    select
        *,
        case
            when not is_slashed then null
            when day_order = 'day_first' then day_of(year_text, second_part, first_part)
            when day_order = 'month_first' then day_of(year_text, first_part, second_part)
            when first_part > 12 or first_part = second_part then day_of(year_text, second_part, first_part)
            when second_part > 12 then day_of(year_text, first_part, second_part)
        end as slashed_day
    from slashed
),

-- Every day, "not recorded" ones included.
days as (
    select
        *,
        case
            when zoned_moment is not null then zoned_moment::date
            when is_slashed then slashed_day
            when regexp_full_match(day_text, '\d{4}[-/.]\d{1,2}[-/.]\d{1,2}')
                then try_cast(replace(replace(day_text, '/', '-'), '.', '-') as date)
            when regexp_full_match(day_text, '\d{1,2}[- /.]*[A-Za-z]{3,9}[- /.,]*\d{4}')
                then try_strptime(
                    regexp_replace(
                        regexp_replace(day_text, '(?i)sept([^e]|$)', 'Sep\1'),
                        '^(\d{1,2})[^A-Za-z]*([A-Za-z]+)\D*(\d{4})$',
                        '\1 \2 \3'
                    ),
                    ['%d %b %Y', '%d %B %Y']
                )::date
            when regexp_full_match(day_text, '(1[89]|2[0-3]|99)\d{6}') then try_strptime(day_text, '%Y%m%d')::date
            else serial_day(serial)
        end as any_day
    from slashed_days
),

moments as (
    select
        *,
        in_use(any_day) as day,
        case
            when in_use(any_day) is null then null
            when zoned_moment is not null then zoned_moment
            when serial is not null then any_day + to_seconds(round((serial % 1) * 86400)::bigint)
            else any_day + time_of(time_text)
        end as moment
    from days
),

troubles as (
    select
        *,
        case
            when is_blank_text(raw_text) or day is not null then null
            when is_lost_text(raw_text) then 'lost_value'
            when any_day is not null then 'not_recorded'
            when is_slashed and day_order = 'either' and first_part between 1 and 12 and second_part between 1 and 12
                then 'ambiguous_date'
            when regexp_full_match(day_text, '\d{1,2}[-/.]\d{1,2}[-/.]\d{2}') then 'ambiguous_date'
            else 'not_a_date'
        end as day_trouble
    from moments
)

select
    raw_text,
    day_order,
    day,
    moment,
    day_trouble,
    case when day is not null and moment is null then 'not_a_date' else day_trouble end as moment_trouble
from troubles
order by raw_text, day_order
