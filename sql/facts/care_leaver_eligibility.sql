-- What a young person's care history makes them in leaving-care law, as far back as the exports go.
-- One row per young person aged 16 to 24 whose history makes them anything.
with young_people as (
    select
        child_id,
        age,
        birthday(birth_date, 14) as turned_14,
        birthday(birth_date, 16) as turned_16,
        birthday(birth_date, 18) as turned_18
    from facts.child_profiles
    where birth_date is not null and not is_unborn and age between 16 and 24 and coalesce(death_date > as_at(), true)
),

-- Days in care until the 18th birthday. The as-at date is a day in care; the day that care ended is not.
periods as (
    select
        young_people.child_id,
        young_people.age,
        care_periods.period_number,
        care_periods.latest_care_episode_id,
        care_periods.end_date,
        care_periods.end_reason_code,
        care_periods.source_file,
        care_periods.source_line,
        least(coalesce(care_periods.end_date, as_at() + 1), young_people.turned_18) as counts_until,
        greatest(0, counts_until - greatest(care_periods.start_date, young_people.turned_14)) as days_since_14,
        greatest(0, counts_until - greatest(care_periods.start_date, young_people.turned_16)) as days_since_16
    from young_people
    inner join facts.care_periods on young_people.child_id = care_periods.child_id
    where not care_periods.is_short_breaks_only
),

histories as (
    select
        child_id,
        any_value(age) as age,
        sum(days_since_14) as days_since_14,
        sum(days_since_16) as days_since_16,
        max_by(struct_pack(
            end_date := end_date,
            end_reason := end_reason_code,
            care_episode_id := latest_care_episode_id,
            source_file := source_file,
            source_line := source_line
        ), period_number) as latest
    from periods
    group by child_id
),

categories as (
    select
        *,
        case
            when age < 18 and latest.end_date is null then case when days_since_14 >= 91 then 'eligible' end
            when days_since_16 = 0 then null
            when days_since_14 < 91 then 'qualifying'
            when age < 18 then 'relevant'
            else 'former_relevant'
        end as category_code
    from histories
    -- Adopted, died, in another authority's care or found to have been an adult: not this authority's care leavers.
    where coalesce(latest.end_reason not in ('E11', 'E12', 'E2', 'E3', 'E15'), true)
)

select
    child_id,
    category_code,
    days_since_14::integer as days_in_care_since_14,
    latest.end_date as left_care_date,
    latest.care_episode_id as care_episode_id,
    latest.source_file as source_file,
    latest.source_line as source_line
from categories
where category_code is not null
