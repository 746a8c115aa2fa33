-- What is wrong with whole files, columns and lists, and with records that have no child: adopters, or a record that lost
-- its child.
-- One row per finding about no child.
select
    lists,
    weight,
    message,
    how_to_fix,
    record_id,
    source_file,
    source_line,
    first_seen,
    days_open,
    times_seen,
    state,
    rule_id,
    finding_id
from reports.finding_states
where child_id is null
order by (status = 'explained'), weight_order, rule_id, part, record_id, finding_id
