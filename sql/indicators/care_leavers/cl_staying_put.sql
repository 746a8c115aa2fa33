-- Young people of 18 to 20 who were fostered until their 18th birthday, and whether each still lives with the former
-- foster carers at the as-at date.
-- One row per young person; the records are undated, so no earlier day is told.

-- Care that the record leaves open past 18 ended on the birthday too.
with young_people as (
    select
        young_people.*,
        birthday(young_people.birth_date, 18) as turned_18_date
    from facts.current_care_leavers as young_people
    where
        young_people.category_code = 'former_relevant'
        and young_people.age between 18 and 20
        and young_people.in_touch_code is distinct from 'RHOM'
        and (parameter('cohort') = 'current' or young_people.latest_birthday >= financial_year_start(as_at()))
),

in_care_until_18 as (
    select young_people.*
    from young_people
    inner join facts.care_periods
        on
            young_people.child_id = care_periods.child_id
            and care_periods.start_date < young_people.turned_18_date
            and coalesce(care_periods.end_date >= young_people.turned_18_date, true)
    where
        not care_periods.is_short_breaks_only
        -- Transferred to another authority.
        and care_periods.end_reason_code is distinct from 'E3'
),

last_placements as (
    select
        in_care_until_18.*,
        placements.placement_type_code,
        placements.start_date as placement_start_date
    from in_care_until_18
    inner join canonical.placements
        on
            in_care_until_18.child_id = placements.child_id
            and placements.start_date < in_care_until_18.turned_18_date
            and coalesce(placements.end_date >= in_care_until_18.turned_18_date, true)
    qualify row_number() over (
        partition by in_care_until_18.child_id
        order by placements.start_date desc, placements.placement_id desc nulls last, placements.source_line desc
    ) = 1
)

select
    as_at() as event_date,
    child_id,
    record_id,
    coalesce(accommodation_code = 'Z', false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    accommodation,
    placement_start_date,
    latest_contact_date
from last_placements
where placement_type_code in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6')
