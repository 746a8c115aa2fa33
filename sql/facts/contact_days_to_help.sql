-- Days whose contacts about a child led to early help, of which the SSD has no outcome: a request for early help was made on
-- the day, or early help began within 28 days of it, with no other contact and no request in between.
-- One row per child and day.
with help_begun as (
    select child_id, start_date
    from facts.early_help_spells
    where child_id is not null
),

requests as (
    select distinct child_id, request_date
    from canonical.early_help_requests
    where child_id is not null and request_date <= as_at()
),

contact_days as (
    select distinct child_id, contact_date
    from canonical.contacts
    where child_id is not null and contact_date <= as_at()
)

select requests.child_id, requests.request_date as contact_date
from requests
semi join contact_days
    on requests.child_id = contact_days.child_id and requests.request_date = contact_days.contact_date
union
select contact_days.child_id, contact_days.contact_date
from help_begun
asof inner join contact_days
    on help_begun.child_id = contact_days.child_id and help_begun.start_date >= contact_days.contact_date
asof left join requests
    on help_begun.child_id = requests.child_id and help_begun.start_date >= requests.request_date
where
    contact_days.contact_date >= help_begun.start_date - 28
    and coalesce(contact_days.contact_date >= requests.request_date, true)
