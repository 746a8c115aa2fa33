-- What became, between the runs, of a child's records in the tables that an indicator rests on: whether any was recorded late,
-- is gone, got an end that it did not have, happened since or ended since.
-- One row per indicator and child whose case differs, where the reason is not plain.
with asked as (
    select distinct measures.cases_of, measures.end_then, measures.end_now, differences.owner
    from movements.differences
    inner join movements.measures on differences.indicator_id = measures.indicator_id
    where differences.owner <> '' and (differences.is_of_knowledge or measures.basis = 'as_at')
)

select
    asked.cases_of,
    asked.owner,
    bool_or(not records.was_known and records.is_known and records.began <= asked.end_then) as has_late,
    bool_or(records.was_known and not records.is_known) as has_gone,
    bool_or(records.was_known and records.ended_then is null and records.ended_now <= asked.end_then) as has_end_since,
    bool_or(
        records.began > asked.end_then and records.began <= asked.end_now
        or records.ended_now > asked.end_then and records.ended_now <= asked.end_now
    ) as has_happened,
    bool_or(records.ended_now > asked.end_then and records.ended_now <= asked.end_now) as has_ended
from asked
inner join movements.sources on asked.cases_of = sources.cases_of and sources.kind = 'table'
inner join movements.records on sources.name = records.table_name and asked.owner = records.owner
group by asked.cases_of, asked.owner
