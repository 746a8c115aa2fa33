-- Being an unaccompanied asylum-seeking child. That stops when refugee status, humanitarian protection or another leave
-- to remain is decided, whether or not the case system ended its record then.
-- One row per child and record of it that had begun by the as-at date; one without a start is taken to have begun.
with decisions as (
    select child_id, start_date
    from canonical.immigration_statuses
    where
        status_code in ('REFUGEE', 'HP', 'DLR', 'ILR', 'LLR', 'SETTLED', 'PRE_SETTLED', 'BRITISH')
        and start_date <= as_at()
)

select
    statuses.child_id,
    statuses.immigration_status_id,
    statuses.source_line,
    statuses.start_date,
    least(
        statuses.end_date,
        min(decisions.start_date) filter (where coalesce(statuses.start_date < decisions.start_date, true))
    ) as end_date
from canonical.immigration_statuses as statuses
left join decisions on statuses.child_id = decisions.child_id
where
    statuses.status_code = 'UASC'
    and statuses.child_id is not null
    and coalesce(statuses.start_date <= as_at(), true)
group by
    statuses.child_id,
    statuses.immigration_status_id,
    statuses.source_line,
    statuses.start_date,
    statuses.end_date
