-- Adoptive families that list 10 names: are they on list 11?
-- One row per family of list 10, with one of its children.
with adopters as (
    select distinct family_id
    from lists.list_11_adopters
)

select
    min(adoptions.child_id) as child_id,
    adoptions.family_id as record_id,
    true as on_left,
    any_value(adopters.family_id) is not null as on_right
from lists.list_10_adoption as adoptions
left join adopters on adoptions.family_id = adopters.family_id
where adoptions.family_id is not null
group by adoptions.family_id
order by adoptions.family_id
