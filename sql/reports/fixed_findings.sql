-- What was wrong in the run before and is put right now. A rule that did not run this time cannot say so.
-- One row per finding that went away since the run before.
select
    memory.child_id,
    memory.team_name,
    memory.worker_name,
    case when memory.gate = 'block' then 'blocks' else memory.severity end as weight,
    memory.message,
    memory.lists,
    memory.first_seen,
    memory.fixed_on,
    memory.times_seen,
    memory.rule_id,
    memory.finding_id
from findings.memory
inner join previous.memory as memory_before on memory.finding_id = memory_before.finding_id
where memory.fixed_on is not null and memory_before.fixed_on is null
order by memory.team_name, memory.worker_name, memory.child_id, memory.rule_id, memory.part, memory.finding_id
