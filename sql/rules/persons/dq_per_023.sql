-- What is recorded of a mother and her child does not fit together: a male mother (a), a mother without a child (b),
-- a child's mother who is not recorded as one (c), a mother no older than the child (d) or too young (e), and a child
-- with two birth dates (f).
-- One row per mother, or mother and child, and fault.
with links as (
    select
        mothers.mother_id,
        mothers.child_id,
        mothers.mother_link_id,
        mothers.source_file,
        mothers.source_line,
        women.child_id is not null as is_mother_known,
        women.sex_code,
        women.is_mother,
        women.birth_date as mother_birth_date,
        coalesce(mothers.child_birth_date, known_children.birth_date) as baby_birth_date,
        mothers.child_birth_date <> known_children.birth_date as has_two_birth_dates
    from canonical.mothers
    left join canonical.children as women on mothers.mother_id = women.child_id
    left join canonical.children as known_children on mothers.child_id = known_children.child_id
),

faults as (
    select 'a' as part, mother_id as person_id, mother_id as record_id, null as other_id, source_file, source_line
    from links
    where sex_code = 'M'
    union all
    select 'b', child_id, child_id, null, source_file, source_line
    from canonical.children
    anti join canonical.mothers on children.child_id = mothers.mother_id
    where is_mother = 'yes' and child_id is not null
    union all
    select 'c', mother_id, mother_id, null, source_file, source_line
    from links
    where is_mother_known and is_mother is distinct from 'yes'
    union all
    select 'd', mother_id, coalesce(mother_link_id, mother_id), child_id, source_file, source_line
    from links
    where baby_birth_date <= mother_birth_date
    union all
    select 'e', mother_id, coalesce(mother_link_id, mother_id), child_id, source_file, source_line
    from links
    where
        baby_birth_date > mother_birth_date
        and baby_birth_date <= birthday(mother_birth_date, threshold('youngest')::integer)
    union all
    select 'f', child_id, coalesce(mother_link_id, child_id), mother_id, source_file, source_line
    from links
    where has_two_birth_dates
)

select
    part,
    person_id as child_id,
    record_id,
    case when other_id is not null then [other_id] end as related_record_ids,
    source_file,
    source_line,
    other_id as other_person
from faults
order by child_id, part, record_id, other_id, source_file, source_line
