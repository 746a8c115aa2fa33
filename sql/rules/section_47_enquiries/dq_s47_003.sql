-- A section 47 enquiry began while another on the same referral was running that has since ended (a) or is unresolved
-- (c), or several on one referral are unresolved (b).
-- One row per pair of enquiries that overlap, and one per referral with several that are unresolved.
with conferences as (
    select enquiry_id, child_id, min(conference_date) as conference_date
    from canonical.initial_child_protection_conferences
    where enquiry_id is not null and child_id is not null
    group by enquiry_id, child_id
),

-- A conference resolves an enquiry that nobody closed, and so does the decision that none is needed.
enquiries as (
    select
        enquiries.*,
        coalesce(enquiries.enquiry_id, enquiries.start_date::varchar) as record_id,
        coalesce(enquiries.end_date, conferences.conference_date) as resolved_date,
        known_by_then(enquiries.end_date) is null
        and conferences.conference_date is null
        and enquiries.is_no_further_action is distinct from 'yes'
        and coalesce(enquiries.start_date <= as_at(), true) as is_unresolved,
        row_number() over (
            order by
                enquiries.start_date,
                resolved_date nulls last,
                enquiries.enquiry_id,
                enquiries.source_file,
                enquiries.source_line
        ) as enquiry_number
    from canonical.section_47_enquiries as enquiries
    left join conferences
        on enquiries.enquiry_id = conferences.enquiry_id and enquiries.child_id = conferences.child_id
    where enquiries.child_id is not null and enquiries.referral_id is not null
),

unresolved_together as (
    select
        'b' as part,
        child_id,
        arg_max(record_id, enquiry_number) as record_id,
        list(record_id order by enquiry_number)[:-2] as related_record_ids,
        arg_max(source_file, enquiry_number) as source_file,
        arg_max(source_line, enquiry_number) as source_line,
        max(start_date) as start_date,
        min(start_date) as earlier_start_date,
        null::date as earlier_end_date,
        count(*)::integer as enquiry_count
    from enquiries
    where is_unresolved
    group by child_id, referral_id
    having count(*) > 1
),

-- To start on the day on which the other ended is to overlap. Copies of one another are for the rule on repeated rows.
overlapping as (
    select
        case when earlier.is_unresolved then 'c' else 'a' end as part,
        later.child_id,
        later.record_id,
        [earlier.record_id] as related_record_ids,
        later.source_file,
        later.source_line,
        later.start_date,
        earlier.start_date as earlier_start_date,
        earlier.resolved_date as earlier_end_date,
        null::integer as enquiry_count
    from enquiries as later
    inner join enquiries as earlier
        on
            later.child_id = earlier.child_id
            and later.referral_id = earlier.referral_id
            and later.enquiry_number > earlier.enquiry_number
            and later.start_date >= earlier.start_date
            and later.start_date
                <= coalesce(earlier.resolved_date, case when earlier.is_unresolved then as_at() end)
    where
        not (later.is_unresolved and earlier.is_unresolved)
        and (
            later.start_date <> earlier.start_date
            or later.resolved_date is distinct from earlier.resolved_date
        )
)

select * from overlapping
union all
select * from unresolved_together
order by child_id, record_id, part, related_record_ids, source_file, source_line
