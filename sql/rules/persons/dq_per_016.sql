-- One pupil number on the records of several children.
-- One row per such number: the child with the last id, beside the others.

-- A reason for having no number, in the field of the number, is no number.
with shared_numbers as (
    select upn, max(child_id) as last_child_id
    from canonical.children
    where child_id is not null and upn is not null and not regexp_full_match(upn, 'UN([1-9]|10)')
    group by upn
    having min(child_id) <> max(child_id)
),

holders as (
    select
        shared_numbers.upn,
        shared_numbers.last_child_id,
        children.child_id,
        min_by(children.source_file, children.source_line) as source_file,
        min(children.source_line) as source_line
    from shared_numbers
    inner join canonical.children on shared_numbers.upn = children.upn
    where children.child_id is not null
    group by shared_numbers.upn, shared_numbers.last_child_id, children.child_id
)

select
    'a' as part,
    last_child_id as child_id,
    last_child_id as record_id,
    (list(child_id order by child_id desc))[2:] as related_record_ids,
    max_by(source_file, child_id) as source_file,
    max_by(source_line, child_id) as source_line,
    string_agg(child_id, ' and ' order by child_id) filter (where child_id <> last_child_id) as other_children
from holders
group by upn, last_child_id
order by last_child_id, source_line
