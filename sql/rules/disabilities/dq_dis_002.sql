-- A child recorded both as not disabled and with a disability (a), or with one disability twice (b).
-- One row per child that contradicts itself, and one per child and disability that repeats.
with contradicting_children as (
    select child_id
    from canonical.disabilities
    where child_id is not null
    group by child_id
    having bool_or(disability_code = 'NONE') and bool_or(disability_code <> 'NONE')
),

repeated_disabilities as (
    select child_id, disability_code
    from canonical.disabilities
    where child_id is not null and disability_code is not null
    group by child_id, disability_code
    having count(*) > 1
),

faults as (
    select 'a' as part, disabilities.*, null as repeated_code
    from canonical.disabilities
    semi join contradicting_children on disabilities.child_id = contradicting_children.child_id
    where disabilities.disability_code <> 'NONE'
    union all
    select 'b', disabilities.*, disabilities.disability_code
    from canonical.disabilities
    semi join repeated_disabilities
        on
            disabilities.child_id = repeated_disabilities.child_id
            and disabilities.disability_code = repeated_disabilities.disability_code
)

-- A contradiction is the child's; a repetition is that of the last record.
select
    faults.part,
    faults.child_id,
    case
        when faults.part = 'a' then faults.child_id
        else coalesce(max(faults.disability_id), faults.repeated_code)
    end as record_id,
    case
        when faults.part = 'b'
            then (
                list(faults.disability_id order by faults.disability_id desc) filter (
                    where faults.disability_id is not null
                )
            )[2:]
    end as related_record_ids,
    min_by(faults.source_file, faults.source_line) as source_file,
    min(faults.source_line) as source_line,
    string_agg(distinct disability.label, ', ' order by disability.label) as recorded_disabilities,
    count(*)::integer as record_count
from faults
left join codelists.disability on faults.disability_code = disability.code
group by faults.part, faults.child_id, faults.repeated_code
order by faults.child_id, faults.part, record_id
