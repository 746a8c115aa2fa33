-- A visit says that the child was seen alone and that the child was not seen (a); or the visit that list 7 or list 8
-- shows does not say whether a child who is born was seen (b), or that of list 7 whether one old enough was seen alone
-- (c).
-- One row per visit and part that breaks the rule.
with contradictions as (
    select child_id, visit_id, visit_type, visit_date, source_file, source_line
    from canonical.visits
    where is_seen_alone = 'yes' and is_seen = 'no'
),

shown_visits as (
    select distinct child_id, last_visit_date as visit_date, 'child protection' as visit_type, age
    from lists.list_7_child_protection
    where child_id is not null and last_visit_date is not null
    union
    select distinct child_id, latest_visit_date, 'looked after', null
    from lists.list_8_children_in_care
    where child_id is not null and latest_visit_date is not null
),

visits_of_the_days as (
    select visits.*, shown_visits.age
    from canonical.visits
    inner join shown_visits
        on
            visits.child_id = shown_visits.child_id
            and visits.visit_date = shown_visits.visit_date
            and visits.visit_type = shown_visits.visit_type
),

-- Of several visits on the day, one that says it is enough.
answers as (
    select
        child_id,
        visit_date,
        visit_type,
        max(age) as age,
        min(visit_id) as visit_id,
        arg_min(source_file, coalesce(visit_id, '')) as source_file,
        arg_min(source_line, coalesce(visit_id, '')) as source_line,
        bool_or(is_seen is not null or is_seen_raw is not null) as says_seen,
        bool_or(is_seen_alone is not null or is_seen_alone_raw is not null) as says_seen_alone
    from visits_of_the_days
    group by child_id, visit_date, visit_type
),

findings as (
    select 'a' as part, * from contradictions
    union all
    select
        parts.part,
        child_id,
        visit_id,
        visit_type,
        visit_date,
        source_file,
        source_line
    from answers
    cross join unnest(['b', 'c']) as parts(part)
    where
        case parts.part
            when 'b' then not says_seen and coalesce(age >= 0, true)
            when 'c' then not says_seen_alone and visit_type = 'child protection' and age >= threshold('age')
        end
)

select
    part,
    child_id,
    coalesce(visit_id, visit_date::varchar) as record_id,
    source_file,
    source_line,
    visit_type,
    visit_date
from findings
order by child_id, visit_type, record_id, part, source_file, source_line
