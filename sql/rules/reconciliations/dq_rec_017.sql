-- A child on list 8 has the legal status of short breaks (a), or a status that nobody matched and that reads like short
-- breaks (b).
-- One row per row of list 8 that breaks the rule.
with in_care as (
    select
        listed.*,
        listed.rowid + 1 as row_number,
        legal_status.code in ('V1', 'V3', 'V4') as has_short_breaks
    from lists.list_8_children_in_care as listed
    left join codelists.legal_status on listed.legal_status = legal_status.annex_a_label
    where listed.child_id is not null
),

-- The words of case systems; a status that is matched to a code goes by its code.
short_break_texts as (
    select distinct child_id
    from canonical.legal_statuses
    where
        status_code is null
        and regexp_matches(lower(status_raw), 'short.*break|respite|regular occ|^v[134]\b')
        and coalesce(start_date <= as_at(), true)
        and coalesce(end_date > as_at(), true)
)

select
    case when in_care.has_short_breaks then 'a' else 'b' end as part,
    in_care.child_id,
    in_care.record_id,
    in_care.row_number,
    in_care.source_file,
    in_care.source_line,
    in_care.start_date,
    in_care.legal_status_start_date
from in_care
left join short_break_texts on in_care.child_id = short_break_texts.child_id
where in_care.has_short_breaks or (short_break_texts.child_id is not null and in_care.end_date is null)
order by in_care.child_id, in_care.record_id, in_care.row_number
