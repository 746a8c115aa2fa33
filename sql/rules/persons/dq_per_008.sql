-- A child who is not known to be born, among those who can only be there once born.
-- One row per such child.
with unborn_children as (
    select
        child_id,
        first(source_file order by source_file, source_line) as source_file,
        first(source_line order by source_file, source_line) as source_line
    from canonical.children
    where child_id is not null
    group by child_id
    having bool_and(coalesce(birth_date > as_at(), true) and is_birth_date_estimated is distinct from 'yes')
),

places as (
    select child_id, 'children in care' as place, start_date
    from canonical.care_episodes
    union all
    select child_id, 'care leavers', latest_contact_date
    from canonical.care_leavers
    union all
    select child_id, 'children with a permanence decision', decision_date
    from canonical.permanence_cases
)

select
    'a' as part,
    unborn_children.child_id,
    unborn_children.child_id as record_id,
    unborn_children.source_file,
    unborn_children.source_line,
    string_agg(distinct places.place, ', ' order by places.place) as listed_among
from unborn_children
inner join places on unborn_children.child_id = places.child_id
where coalesce(places.start_date <= as_at(), true)
group by unborn_children.child_id, unborn_children.source_file, unborn_children.source_line
order by unborn_children.child_id
