-- Who chairs a child's protection conferences, from each day on which that changed.
-- One row per child and day on which a chair began.
select
    involvements.child_id,
    involvements.start_date,
    known_by_then(involvements.end_date) as end_date,
    name_or_text(worker_names.worker_name, involvements.worker_id) as conference_chair
from canonical.involvements
left join facts.worker_names on involvements.worker_id = worker_names.worker_key
where
    involvements.role_code = 'conference_chair'
    and involvements.child_id is not null
    and involvements.start_date <= as_at()
qualify row_number() over (
    partition by involvements.child_id, involvements.start_date
    order by involvements.end_date desc nulls first, involvements.involvement_id desc nulls last, involvements.source_line
) = 1
