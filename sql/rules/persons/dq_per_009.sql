-- No sex (a), a sex that is none of those there are (c), or one still unknown though the child is born (b).
-- One row per person record with such a sex.
select
    case
        when children.sex_code is not null then 'b'
        when children.sex_raw is not null then 'c'
        else 'a'
    end as part,
    children.child_id,
    coalesce(children.child_id, children.legacy_id) as record_id,
    children.source_file,
    children.source_line,
    children.sex_raw as recorded_sex,
    gender.label as shown_gender
from canonical.children
left join facts.child_profiles on children.child_id = child_profiles.child_id
left join codelists.gender on child_profiles.gender_code = gender.code
where children.sex_code is null or (children.sex_code = 'U' and children.birth_date <= as_at())
order by children.child_id, record_id, children.source_file, children.source_line
