-- The findings about one row of a list: about its record, about the line that it came from, about the row itself, or
-- about its child where the list has no such record.
-- One row per finding.
with the_row as (
    select *
    from explain.listed
    where list = getvariable('list') and row_number = getvariable('row_number')
),

listed_records as (
    select distinct child_id, record_id
    from explain.listed
    where list = getvariable('list') and child_id is not null and record_id is not null
)

select known_findings.*
from explain.known_findings
cross join the_row
left join findings.finding_lists
    on known_findings.finding_id = finding_lists.finding_id and the_row.list = finding_lists.list
left join listed_records
    on known_findings.child_id = listed_records.child_id and known_findings.record_id = listed_records.record_id
where
    known_findings.state in ('open', 'explained')
    -- Adopters, and contacts about nobody in particular, have no child.
    and known_findings.child_id is not distinct from the_row.child_id
    and case
        when known_findings.row_number is not null
            then finding_lists.list is not null and known_findings.row_number = the_row.row_number
        when known_findings.record_id = the_row.record_id then true
        when
            known_findings.source_file = the_row.source_file
            and known_findings.source_line = the_row.source_line
            then true
        else
            finding_lists.list is not null
            and known_findings.child_id is not null
            and listed_records.record_id is null
    end
order by known_findings.position
