-- A child in care on list 8 has no open row on list 6.
-- One row per open row of list 8 whose child is missing.
with open_in_need as (
    select distinct child_id
    from lists.list_6_children_in_need
    where close_date is null
),

-- Children who only have short breaks are not on list 6; on list 8 they are found by a rule of their own.
short_breaks as (
    select annex_a_label
    from codelists.legal_status
    where code in ('V1', 'V3', 'V4') and annex_a_label is not null
)

select
    'a' as part,
    in_care.child_id,
    in_care.record_id,
    in_care.rowid + 1 as row_number,
    in_care.source_file,
    in_care.source_line,
    in_care.start_date
from lists.list_8_children_in_care as in_care
anti join open_in_need on in_care.child_id = open_in_need.child_id
anti join short_breaks on in_care.legal_status = short_breaks.annex_a_label
where in_care.end_date is null and in_care.child_id is not null
order by in_care.child_id, in_care.record_id, in_care.rowid
