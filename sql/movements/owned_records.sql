-- The records that either run knew, each with the child that it belongs to now: a child whose records were merged since is
-- one.
-- One row per side, table and record; of the earlier run only those as recent as this run keeps them too.
select
    kept_records.side,
    kept_records.table_name,
    kept_records.record_id,
    coalesce(merged_ids.kept_id, kept_records.child_id, '') as owner,
    min(kept_records.began) as began,
    case when count(*) = count(kept_records.ended) then max(kept_records.ended) end as ended,
    bool_or(kept_records.has_end) as has_end
from movements.kept_records
left join movements.merged_ids on kept_records.child_id = merged_ids.old_id
where
    kept_records.side = 'now'
    or kept_records.began >= getvariable('movement_kept_from')::date
    or kept_records.ended >= getvariable('movement_kept_from')::date
    or (kept_records.has_end and kept_records.ended is null)
group by all
