-- List 6 shows that a child was last seen before a visit of list 7 or 8 at which they were seen (a), or never (b).
-- One row per child.
with listed_visits as (
    select 7 as list, child_id, last_visit_date as visit_date, start_date, end_date
    from lists.list_7_child_protection
    union all
    select 8, child_id, latest_visit_date, start_date, end_date
    from lists.list_8_children_in_care
),

-- Lists 7 and 8 also count visits at which nobody recorded whether the child was seen.
seen_visits as (
    select listed_visits.*
    from listed_visits
    semi join facts.visits
        on
            listed_visits.child_id = visits.child_id
            and listed_visits.visit_date = visits.visit_date
            and visits.is_seen = 'yes'
),

-- List 6 looks at the days of its own episode, and of the care or plan that goes on in it.
later_visits as (
    select
        in_need.*,
        in_need.rowid + 1 as row_number,
        seen_visits.list,
        seen_visits.visit_date
    from lists.list_6_children_in_need as in_need
    inner join seen_visits
        on
            in_need.child_id = seen_visits.child_id
            and seen_visits.visit_date >= case
                when reading('list_6_last_seen') = 'ever' then seen_visits.visit_date
                when seen_visits.end_date is null and in_need.close_date is null
                    then least(in_need.start_date, seen_visits.start_date)
                else in_need.start_date
            end
            and seen_visits.visit_date <= coalesce(in_need.close_date, as_at())
            and coalesce(in_need.last_seen_date < seen_visits.visit_date, true)
    qualify row_number() over (
        partition by in_need.rowid
        order by seen_visits.visit_date desc, seen_visits.list
    ) = 1
)

select
    case when last_seen_date is null then 'b' else 'a' end as part,
    child_id,
    record_id,
    row_number,
    source_file,
    source_line,
    last_seen_date,
    visit_date,
    list as other_list
from later_visits
order by child_id, record_id, row_number
