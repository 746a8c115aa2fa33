-- Who is on one side of a reconciliation and not on the other, and on which.
-- One row per reconciliation and child or record in its difference.
select
    reconciliations.id,
    reconciliations.title,
    reconciliation_children.child_id,
    reconciliation_children.record_id,
    case reconciliation_children.side
        when 'left' then reconciliations.left_words
        when 'right' then reconciliations.right_words
    end as found_in
from findings.reconciliation_children
inner join findings.reconciliations on reconciliation_children.id = reconciliations.id
order by
    reconciliations.title,
    reconciliations.id,
    reconciliation_children.side,
    reconciliation_children.child_id,
    reconciliation_children.record_id
