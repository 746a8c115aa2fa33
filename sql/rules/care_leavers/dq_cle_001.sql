-- Several leaving-care records of one young person: none of them, or more than one, is the latest (a); an earlier one
-- stands beside the latest (b).
-- One row per young person who has several records.
with dated as (
    select
        *,
        greatest(latest_contact_date, pathway_plan_review_date) as latest_date
    from canonical.care_leavers
    where child_id is not null
),

ranked as (
    select
        *,
        rank() over (partition by child_id order by latest_date desc nulls last) as place
    from dated
)

select
    case when count(*) filter (where place = 1) > 1 then 'a' else 'b' end as part,
    child_id,
    min(care_leaver_id) as record_id,
    list_sort(list(care_leaver_id) filter (where care_leaver_id is not null))[2:] as related_record_ids,
    min_by(source_file, source_line) as source_file,
    min(source_line) as source_line,
    count(*)::integer as record_count,
    max(latest_date) as latest_date
from ranked
group by child_id
having count(*) > 1
order by child_id
