-- Why a record that one run lists was left out by the other.
-- One row per listed row whose record the other run knew and left out.

-- A record that has lost its child is known by its own id.
with other_sides as (
    select
        unpaired_rows.side,
        unpaired_rows.list,
        unpaired_rows.row_number,
        unpaired_rows.owner,
        left_out.left_out,
        left_out.child_id
    from changes.unpaired_rows
    inner join changes.left_out
        on
            unpaired_rows.list = left_out.list
            and unpaired_rows.record_id = left_out.record_id
            and unpaired_rows.side <> left_out.side
)

select other_sides.side, other_sides.list, other_sides.row_number, other_sides.left_out
from other_sides
left join raw.kept_ids on other_sides.side = 'now' and other_sides.child_id = kept_ids.old_id
where other_sides.child_id is null or coalesce(kept_ids.kept_id, other_sides.child_id) = other_sides.owner
qualify row_number() over (
    partition by other_sides.side, other_sides.list, other_sides.row_number
    order by other_sides.child_id is null, other_sides.left_out
) = 1
