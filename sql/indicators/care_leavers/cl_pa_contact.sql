-- Relevant and former relevant young people at the as-at date, and whether the personal adviser's last contact with each
-- is recent enough: within months where the authority provides the accommodation, within weeks elsewhere.
-- One row per young person; the records are undated, so no earlier day is told.
with young_people as (
    select
        *,
        coalesce(
            list_contains(string_split(parameter('provided_accommodation'), ' '), accommodation_code), false
        ) as is_provided
    from facts.current_care_leavers
    where category_code in ('relevant', 'former_relevant')
),

timed as (
    select
        *,
        -- Someone whom nobody was in contact with was due to be seen when they left care.
        case
            when latest_contact_date is null then left_care_date
            when is_provided then months_after(latest_contact_date, parameter('interval_months')::integer)
            else (latest_contact_date + 7 * parameter('local_weeks')::integer)::date
        end as due_date
    from young_people
    where is_provided or parameter('accommodation') = 'all'
)

select
    as_at() as event_date,
    child_id,
    record_id,
    coalesce(latest_contact_date is not null and due_date >= as_at(), false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    case when is_provided then 'Provided by the authority' else 'Not provided by it, or not known' end as who_provides,
    in_touch,
    accommodation,
    latest_contact_date,
    due_date,
    (as_at() - latest_contact_date)::integer as days_since_contact
from timed
