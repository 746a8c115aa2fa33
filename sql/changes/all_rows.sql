-- The listed rows of both runs, each with the child it belongs to now: a child whose records were merged since is one.
-- One row per listed row of either run.
select
    listed_rows.*,
    coalesce(kept_ids.kept_id, listed_rows.child_id, '') as owner,
    count(*) over (
        partition by listed_rows.side, listed_rows.list, coalesce(kept_ids.kept_id, listed_rows.child_id, '')
    ) as rows_of_owner
from changes.listed_rows
left join raw.kept_ids on listed_rows.child_id = kept_ids.old_id
