-- An initial conference is not linked to an enquiry (a), though the child had one shortly before (b), or is linked to
-- one that the child does not have (c). A child who moved here on another authority's plan needs no enquiry.
-- One row per conference that breaks the rule.
with unlinked_conferences as (
    select *
    from canonical.initial_child_protection_conferences as conferences
    anti join canonical.section_47_enquiries as enquiries
        on conferences.enquiry_id = enquiries.enquiry_id and conferences.child_id = enquiries.child_id
    where conferences.conference_date is not null and conferences.is_transfer_in is distinct from 'yes'
),

recent_enquiries as (
    select
        conferences.child_id,
        conferences.conference_date,
        max(enquiries.start_date) as enquiry_date
    from unlinked_conferences as conferences
    inner join canonical.section_47_enquiries as enquiries
        on
            conferences.child_id = enquiries.child_id
            and enquiries.start_date
            between conferences.conference_date - threshold('days')::integer and conferences.conference_date
    group by conferences.child_id, conferences.conference_date
)

select
    case
        when recent_enquiries.enquiry_date is not null then 'b'
        when conferences.enquiry_id is not null then 'c'
        else 'a'
    end as part,
    conferences.child_id,
    coalesce(conferences.conference_id, conferences.conference_date::varchar) as record_id,
    conferences.source_file,
    conferences.source_line,
    conferences.conference_date,
    conferences.enquiry_id,
    recent_enquiries.enquiry_date
from unlinked_conferences as conferences
left join recent_enquiries
    on
        conferences.child_id = recent_enquiries.child_id
        and conferences.conference_date = recent_enquiries.conference_date
order by conferences.child_id, record_id, conferences.source_file, conferences.source_line
