-- Contacts, and whether each became a referral: by its outcome, and without one by a referral of the child soon after.
-- One row per child and contact that can be told; one without an outcome cannot until that time has passed.
with contacts as (
    select *
    from facts.contacts_received
    where not_counted is null
),

referrals as (
    select child_id, referral_date, previous_referral_date
    from facts.referrals_received
    where not_counted is null and child_id is not null
),

-- A referral came of one contact: of one that says so and had none yet, else of the latest.
linked_referrals as (
    select
        contacts.child_id,
        contacts.contact_date,
        contacts.contact_id,
        contacts.source_agency,
        referrals.referral_date
    from referrals
    inner join contacts
        on
            referrals.child_id = contacts.child_id
            and contacts.contact_date <= referrals.referral_date
            and contacts.contact_date >= referrals.referral_date - parameter('link_window_days')::integer
    qualify row_number() over (
        partition by referrals.child_id, referrals.referral_date
        order by
            (
                coalesce(contacts.outcome = 'Referral', false)
                and coalesce(referrals.previous_referral_date < contacts.contact_date, true)
            ) desc,
            contacts.contact_date desc,
            contacts.contact_id,
            contacts.source_agency
    ) = 1
),

conversions as (
    select child_id, contact_date, contact_id, source_agency, min(referral_date) as referral_date
    from linked_referrals
    group by all
)

select
    contacts.contact_date as event_date,
    contacts.child_id,
    contacts.contact_id as record_id,
    case
        when contacts.outcome is null then (conversions.referral_date is not null)::integer
        else (contacts.outcome = 'Referral')::integer
    end as numerator,
    1 as denominator,
    contacts.team_id,
    contacts.worker_id,
    contacts.source_group,
    case when contacts.outcome is null then 'A referral soon after' else 'The outcome' end as told_by,
    contacts.contact_date,
    contacts.source_agency,
    contacts.outcome,
    conversions.referral_date
from contacts
left join conversions
    on
        contacts.child_id = conversions.child_id
        and contacts.contact_date = conversions.contact_date
        and contacts.contact_id is not distinct from conversions.contact_id
        and contacts.source_agency is not distinct from conversions.source_agency
where contacts.outcome is not null or contacts.contact_date <= as_at() - parameter('link_window_days')::integer
