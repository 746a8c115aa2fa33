-- The leaving-care record that speaks for a young person: of several, the one with the latest date in it; one dated after
-- the as-at date is the last resort.
-- One row per young person who has a leaving-care record.
select *
from canonical.care_leavers
where child_id is not null
qualify row_number() over (
    partition by child_id
    order by
        coalesce(greatest(latest_contact_date, pathway_plan_review_date) > as_at(), false),
        greatest(latest_contact_date, pathway_plan_review_date) desc nulls last,
        latest_contact_date desc nulls last,
        length(care_leaver_id) desc nulls last,
        care_leaver_id desc,
        source_file,
        source_line
) = 1
