-- The findings about one row of a list: about its record, about its child where the list has no such record, or about
-- the row itself.
-- One row per finding.
with the_row as (
    select *
    from findings.listed_rows
    where list = getvariable('list') and row_number = getvariable('row_number')
),

listed_records as (
    select distinct listed_rows.child_id, listed_rows.record_id
    from findings.listed_rows
    inner join the_row on listed_rows.list = the_row.list
)

select known_findings.*
from explain.known_findings
inner join findings.finding_lists on known_findings.finding_id = finding_lists.finding_id
inner join the_row on finding_lists.list = the_row.list
left join listed_records
    on known_findings.child_id = listed_records.child_id and known_findings.record_id = listed_records.record_id
where
    (known_findings.row_number is null or known_findings.row_number = the_row.row_number)
    and case
        -- Adopters, and contacts about nobody in particular, have no child.
        when known_findings.child_id is null then known_findings.record_id = the_row.record_id
        when known_findings.child_id is distinct from the_row.child_id then false
        else listed_records.record_id is null or listed_records.record_id = the_row.record_id
    end
order by known_findings.position
