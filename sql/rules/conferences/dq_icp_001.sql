-- An initial conference was held before the referral (a), or before the section 47 enquiry that led to it (b).
-- One row per conference and part that breaks the rule.

-- Siblings can share the ids of referrals and enquiries, so the child belongs to the joins. A conference that names no
-- referral is about that of its enquiry.
with conferences as (
    select
        conferences.*,
        coalesce(conferences.conference_id, conferences.conference_date::varchar) as record_id,
        enquiries.start_date as enquiry_date,
        coalesce(conferences.referral_id, enquiries.referral_id) as known_referral_id
    from canonical.initial_child_protection_conferences as conferences
    left join canonical.section_47_enquiries as enquiries
        on conferences.enquiry_id = enquiries.enquiry_id and conferences.child_id = enquiries.child_id
),

findings as (
    select
        'a' as part,
        conferences.child_id,
        conferences.record_id,
        [referrals.referral_id] as related_record_ids,
        conferences.source_file,
        conferences.source_line,
        conferences.conference_date,
        referrals.referral_date as earlier_date
    from conferences
    inner join canonical.referrals
        on conferences.known_referral_id = referrals.referral_id and conferences.child_id = referrals.child_id
    where conferences.conference_date < referrals.referral_date
    union all
    select
        'b',
        child_id,
        record_id,
        [enquiry_id],
        source_file,
        source_line,
        conference_date,
        enquiry_date
    from conferences
    where conference_date < enquiry_date
)

select *
from findings
order by child_id, record_id, part, related_record_ids, source_file, source_line, earlier_date
