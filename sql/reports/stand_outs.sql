-- Rows of the lists that would draw an inspector's eye, and whose cases they are.
-- One row per row of a list and reason.
select
    stand_outs.kind,
    stand_outs.title,
    stand_outs.position,
    stand_outs.rows_in_all,
    stand_outs.list,
    stand_outs.row_number,
    stand_outs.child_id,
    stand_outs.why,
    current_holders.team_name,
    current_holders.worker_name,
    stand_outs.record_id
from findings.stand_outs
left join facts.current_holders on stand_outs.child_id = current_holders.child_id
where is_asked_for(stand_outs.list)
order by stand_outs.kind, stand_outs.position
