-- A section 47 enquiry has no start date (a), ends before it starts (b), starts after the as-at date (c) or before its
-- referral (d), or ends after the as-at date (e).
-- One row per enquiry and part that breaks the rule.

-- Siblings can share the id of a referral, so the child belongs to the join.
with enquiries as (
    select
        enquiries.*,
        coalesce(enquiries.enquiry_id, enquiries.start_date::varchar) as record_id,
        referrals.referral_date
    from canonical.section_47_enquiries as enquiries
    left join canonical.referrals
        on enquiries.referral_id = referrals.referral_id and enquiries.child_id = referrals.child_id
)

select
    parts.part,
    child_id,
    record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    case when parts.part = 'd' then referral_date end as referral_date
from enquiries
cross join unnest(['a', 'b', 'c', 'd', 'e']) as parts(part)
where
    case parts.part
        when 'a' then start_date is null
        when 'b' then end_date < start_date
        when 'c' then start_date > as_at()
        when 'd' then start_date < referral_date
        when 'e' then end_date > as_at()
    end
order by child_id, record_id, parts.part, source_file, source_line, enquiries.referral_date
