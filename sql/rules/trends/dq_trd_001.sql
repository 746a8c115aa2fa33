-- A list or an export has many more or many fewer rows than in the earlier run, or none any more.
-- One row per list and per export that moved.
with counts_now as (
    select 'List ' || list as subject, true as is_list, sum(records) as row_count
    from findings.waterfall
    where step = 'listed'
    group by list
    union all
    select 'The export of ' || replace(canonical_table, '_', ' '), false, sum(rows_loaded)
    from findings.files
    where canonical_table is not null
    group by canonical_table
),

counts_then as (
    select 'List ' || list as subject, sum(records) as row_count
    from previous.waterfall
    where step = 'listed'
    group by list
    union all
    select 'The export of ' || replace(canonical_table, '_', ' '), sum(rows_loaded)
    from previous.files
    where canonical_table is not null
    group by canonical_table
),

-- A list covers as long a time in each run, but an export can grow with the days between runs: what is allowed to it is
-- allowed for each quarter of a year.
compared as (
    select
        counts_then.subject,
        coalesce(counts_now.row_count, 0)::integer as now_count,
        counts_then.row_count::integer as then_count,
        greatest(threshold('abs'), threshold('pct') * counts_then.row_count)
        * case
            when counts_now.is_list then 1
            else greatest(1, abs(as_at() - previous_as_at()) / 91)
        end as allowed
    from counts_then
    left join counts_now on counts_then.subject = counts_now.subject
    where counts_then.row_count > 0
)

select
    'a' as part,
    null as child_id,
    subject as record_id,
    subject,
    now_count,
    then_count,
    round(100.0 * (now_count - then_count) / then_count) as percent,
    previous_as_at() as previous_run_date
from compared
where now_count = 0 or abs(now_count - then_count) > allowed
order by subject
