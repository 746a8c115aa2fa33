-- What each run knew of the records that its figures rest on, under the ids that they have now.
-- One row per table and record.
with named as (
    select
        owned_records.* exclude (record_id),
        coalesce(renamed_records.record_id, owned_records.record_id) as record_id
    from movements.owned_records
    left join movements.renamed_records
        on
            owned_records.side = 'then'
            and owned_records.table_name = renamed_records.table_name
            and owned_records.owner = renamed_records.owner
            and owned_records.record_id = renamed_records.old_record_id
)

select
    table_name,
    owner,
    record_id,
    bool_or(side = 'then') as was_known,
    bool_or(side = 'now') as is_known,
    coalesce(min(began) filter (where side = 'now'), min(began)) as began,
    max(ended) filter (where side = 'then') as ended_then,
    max(ended) filter (where side = 'now') as ended_now,
    bool_or(has_end) as has_end
from named
group by table_name, owner, record_id
