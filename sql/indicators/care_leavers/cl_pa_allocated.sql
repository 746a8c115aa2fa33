-- Relevant and former relevant young people at the as-at date, and whether each has a personal adviser who is still there.
-- One row per young person; the records are undated, so no earlier day is told.
select
    as_at() as event_date,
    child_id,
    record_id,
    has_current_adviser::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    case
        when has_current_adviser then 'Has an adviser'
        when adviser_id is null then 'No adviser'
        else 'Adviser has left'
    end as adviser_status,
    latest_contact_date,
    left_care_date
from facts.current_care_leavers
where category_code in ('relevant', 'former_relevant')
