-- Contacts, and whether each came within the window after an earlier contact about the same child.
-- One row per child and contact. Contacts of one day are not each other's earlier ones.
with contacts as (
    select *
    from facts.contacts_received
    where not_counted is null
),

contact_days as (
    select distinct child_id, contact_date
    from contacts
    where child_id is not null
),

in_sequence as (
    select
        *,
        months_before(contact_date, parameter('window_months')::integer) as window_start,
        lag(contact_date) over by_child as previous_contact_date,
        count(*) over in_window as contact_days
    from contact_days
    window
        by_child as (partition by child_id order by contact_date),
        in_window as (
            partition by child_id order by contact_date
            range between to_months(parameter('window_months')::integer) preceding and current row
        )
),

referrals as (
    select distinct child_id, referral_date
    from facts.referrals_received
    where child_id is not null
),

compared as (
    select in_sequence.*, referrals.referral_date as latest_referral_date
    from in_sequence
    asof left join referrals
        on in_sequence.child_id = referrals.child_id and in_sequence.contact_date >= referrals.referral_date
)

select
    contacts.contact_date as event_date,
    contacts.child_id,
    contacts.contact_id as record_id,
    coalesce(compared.previous_contact_date >= compared.window_start, false)::integer as numerator,
    1 as denominator,
    contacts.team_id,
    contacts.worker_id,
    contacts.source_group,
    contacts.contact_date,
    compared.previous_contact_date,
    coalesce(compared.contact_days, 1)::integer as contact_days,
    compared.latest_referral_date,
    contacts.source_agency,
    contacts.outcome,
    coalesce(
        compared.contact_days >= parameter('many_contacts')::integer
        and contacts.outcome is distinct from 'Referral'
        and coalesce(compared.latest_referral_date < compared.window_start, true),
        false
    )::integer as is_many_without_referral
from contacts
left join compared on contacts.child_id = compared.child_id and contacts.contact_date = compared.contact_date
