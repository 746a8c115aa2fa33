-- What is open about the record or the child of each row of a list, in words.
-- One row per row of a list about which something is open.

-- A finding about a record belongs to the rows of that record; one about no listed record, to every row of its child.
with listed_records as (
    select distinct list, child_id, record_id
    from findings.listed_rows
    where child_id is not null and record_id is not null
),

touching as (
    select
        finding_lists.list,
        findings.child_id,
        findings.row_number,
        case when listed_records.record_id is not null then findings.record_id end as record_id,
        findings.gate = 'block' as is_blocking,
        findings.message
    from findings.findings
    inner join findings.finding_lists on findings.finding_id = finding_lists.finding_id
    left join listed_records
        on
            finding_lists.list = listed_records.list
            and findings.child_id = listed_records.child_id
            and findings.record_id = listed_records.record_id
    where findings.status = 'open' and findings.severity <> 'info' and findings.child_id is not null
)

select
    listed_rows.list,
    listed_rows.row_number,
    string_agg(touching.message, ' / ' order by touching.is_blocking desc, touching.message) as findings
from findings.listed_rows
inner join touching
    on
        listed_rows.list = touching.list
        and listed_rows.child_id = touching.child_id
        and (touching.record_id is null or touching.record_id = listed_rows.record_id)
        and (touching.row_number is null or touching.row_number = listed_rows.row_number)
group by listed_rows.list, listed_rows.row_number
order by listed_rows.list, listed_rows.row_number
