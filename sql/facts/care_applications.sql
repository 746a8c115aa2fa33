-- Applications for care or supervision orders: the children of one family in one set of proceedings are one case in court.
-- One row per case.

-- Proceedings without a family, or without a day, are a case of their own.
with children as (
    select
        *,
        coalesce(issue_date, application_date) as began_on,
        case
            when family_id is null or began_on is null then coalesce(proceedings_id, source_file || ' ' || source_line)
        end as own_case
    from canonical.care_proceedings
    where coalesce(application_date, issue_date, as_at()) <= as_at()
)

select
    min(proceedings_id) as proceedings_id,
    min(child_id) as child_id,
    family_id,
    count(distinct child_id)::integer as children_count,
    coalesce(min(application_date), min(issue_date)) as application_date,
    known_by_then(min(issue_date)) as issue_date,
    -- A case is over with the last of its children.
    case
        when bool_and(coalesce(final_hearing_date <= as_at(), false)) then max(final_hearing_date)
    end as concluded_date,
    string_agg(distinct final_order, ', ' order by final_order) filter (
        where final_hearing_date <= as_at()
    ) as final_order,
    max(hearings) as hearings
from children
group by family_id, began_on, own_case
