-- The initial (a, b) or the latest (c, d) category of abuse of a child protection plan is missing, or is not one.
-- One row per plan and part that breaks the rule.
select
    parts.part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    case parts.part when 'b' then initial_category_raw when 'd' then latest_category_raw end as category
from canonical.child_protection_plans
cross join unnest(['a', 'b', 'c', 'd']) as parts(part)
where
    case parts.part
        when 'a' then initial_category_code is null and initial_category_raw is null
        when 'b' then initial_category_code is null and initial_category_raw is not null
        when 'c' then latest_category_code is null and latest_category_raw is null
        when 'd' then latest_category_code is null and latest_category_raw is not null
    end
order by child_id, record_id, parts.part, source_file, source_line
