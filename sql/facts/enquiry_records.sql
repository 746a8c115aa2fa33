-- Records of section 47 enquiries, with the enquiry that each belongs to: records of a child that overlap on one referral
-- are one enquiry.
-- One row per record that had begun by the as-at date, or whose start is not known.

-- A record can stand under both ids of a child whose records were merged.
with records as (
    select
        *,
        row_number() over (
            order by child_id, start_date, end_date nulls last, enquiry_id, source_file, source_line
        ) as record_number
    from canonical.section_47_enquiries
    where coalesce(start_date <= as_at(), true)
    qualify
        child_id is null
        or enquiry_id is null
        or row_number() over (
            partition by child_id, enquiry_id, start_date, end_date order by source_file, source_line
        ) = 1
),

-- Siblings can share the id of an enquiry, so the child belongs to the join.
held_conferences as (
    select enquiry_id, child_id, min(conference_date) as conference_date
    from canonical.initial_child_protection_conferences
    where enquiry_id is not null and child_id is not null and conference_date <= as_at()
    group by enquiry_id, child_id
),

-- A conference ends an enquiry that nobody closed, and so does the decision that none is needed.
running as (
    select
        records.*,
        greatest(
            records.start_date,
            coalesce(
                known_by_then(records.end_date),
                held_conferences.conference_date,
                case when records.is_no_further_action = 'yes' then records.start_date end,
                date '9999-12-31'
            )
        ) as running_until,
        case when records.child_id is null or records.start_date is null then records.record_number end as own_group
    from records
    left join held_conferences
        on records.enquiry_id = held_conferences.enquiry_id and records.child_id = held_conferences.child_id
),

-- Two that start on one day are one; one that starts on the day on which the other ended is another.
marked as (
    select
        *,
        row_number() over by_referral = 1
        or (start_date > lag(start_date) over by_referral and start_date >= max(running_until) over earlier)
            as begins_enquiry
    from running
    window
        by_referral as (partition by child_id, referral_id, own_group order by start_date, record_number),
        earlier as (by_referral rows between unbounded preceding and 1 preceding)
)

select
    * exclude (own_group, running_until, begins_enquiry),
    max(case when begins_enquiry then record_number end) over (
        partition by child_id, referral_id, own_group
        order by start_date, record_number
        rows unbounded preceding
    ) as enquiry_number
from marked
