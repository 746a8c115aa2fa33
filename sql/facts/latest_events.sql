-- The last day on which work with a child was recorded: an assessment, enquiry, plan, review, placement or visit, or work with
-- a care leaver.
-- One row per child with such a day by the as-at date.
with events as (
    select child_id, unnest([start_date, authorisation_date]) as event_date
    from canonical.assessments
    union all
    select child_id, unnest([start_date, end_date])
    from canonical.section_47_enquiries
    union all
    select child_id, start_date
    from canonical.child_in_need_plans
    union all
    select child_id, start_date
    from canonical.child_protection_plans
    union all
    select child_id, review_date
    from canonical.child_protection_reviews
    union all
    select child_id, review_date
    from canonical.care_reviews
    union all
    select child_id, start_date
    from canonical.placements
    union all
    select child_id, visit_date
    from facts.visits
    union all
    -- Leaving care is work too.
    select child_id, unnest([latest_contact_date, pathway_plan_review_date])
    from canonical.care_leavers
)

select child_id, max(event_date) as last_event_date
from events
where child_id is not null and event_date <= as_at()
group by child_id
