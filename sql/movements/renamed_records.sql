-- Records that only got another id: of one table and child, begun on the same day, each known to one of the runs.
-- One row per record of the earlier run; of several of a day the first goes with the first.
with known_once as (
    select
        owned_records.*,
        row_number() over (
            partition by owned_records.side, owned_records.table_name, owned_records.owner, owned_records.began
            order by owned_records.ended nulls last, owned_records.record_id
        ) as position
    from movements.owned_records
    anti join movements.owned_records as other
        on
            owned_records.side <> other.side
            and owned_records.table_name = other.table_name
            and owned_records.owner = other.owner
            and owned_records.record_id = other.record_id
    where owned_records.owner <> '' and owned_records.began is not null
)

select
    before.table_name,
    before.owner,
    before.record_id as old_record_id,
    after.record_id
from known_once as before
inner join known_once as after
    on
        before.table_name = after.table_name
        and before.owner = after.owner
        and before.began = after.began
        and before.position = after.position
where before.side = 'then' and after.side = 'now'
