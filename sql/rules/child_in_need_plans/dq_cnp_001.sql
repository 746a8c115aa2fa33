-- A child in need plan has no start date (a), starts and ends on one day (b), starts after the as-at date (c), ends
-- before it starts (d), or ends after the as-at date (e).
-- One row per plan and part that breaks the rule.
select
    parts.part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date
from canonical.child_in_need_plans
cross join unnest(['a', 'b', 'c', 'd', 'e']) as parts(part)
where
    case parts.part
        when 'a' then start_date is null
        when 'b' then start_date = end_date
        when 'c' then start_date > as_at()
        when 'd' then end_date < start_date
        when 'e' then end_date > as_at()
    end
order by child_id, record_id, parts.part, source_file, source_line
