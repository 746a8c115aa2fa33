-- Contacts made by the as-at date: what each led to, how it was handled, and whether it counts. The same child, day and
-- source are one contact, of which the record that led furthest counts.
-- One row per child per contact record.

-- Rows that stand twice say the same; where they do not, the earliest decision counts.
with handling as (
    select
        contact_id,
        child_id,
        min(received_at) as received_at,
        min(decision_date) as decision_date,
        max(is_out_of_hours) as is_out_of_hours,
        min(team_id) as team_id,
        min(worker_id) as worker_id
    from canonical.contact_handling
    where contact_id is not null and child_id is not null
    group by contact_id, child_id
),

-- Until when the cases of a child are open that were opened by a day.
open_cases as (
    select child_id, referral_date, max(child_open_until) as open_until
    from facts.referrals_received
    where child_id is not null
    group by child_id, referral_date
),

contact_days as (
    select distinct child_id, contact_date
    from canonical.contacts
    where child_id is not null and contact_date <= as_at()
),

days_with_open_case as (
    select contact_days.child_id, contact_days.contact_date
    from contact_days
    asof inner join open_cases
        on contact_days.child_id = open_cases.child_id and contact_days.contact_date > open_cases.referral_date
    where open_cases.open_until > contact_days.contact_date
),

contacts as materialized (
    select
        contacts.child_id,
        contacts.contact_id,
        contacts.contact_date,
        contacts.source_code,
        coalesce(contacts.source_code, contacts.source_raw, '') as source,
        known_by_then(handling.decision_date) as decision_date,
        handling.received_at,
        handling.is_out_of_hours,
        handling.team_id,
        handling.worker_id,
        days_with_open_case.child_id is not null as is_about_open_case,
        -- The first that holds is the outcome, so that a contact has one.
        case
            when handling.decision_date > as_at() then null
            when contacts.led_to_new_referral = 'yes' then 1
            when list_contains([contacts.led_to_existing_referral, contacts.led_to_section_47], 'yes') then 2
            when contact_days_to_help.child_id is not null then 3
            when contacts.was_advice_only = 'yes' then 4
            when contacts.was_no_further_action = 'yes' then 5
            when
                list_contains(
                    [
                        contacts.was_about_missing,
                        contacts.was_about_private_fostering,
                        contacts.was_about_other_authority_plan,
                        contacts.had_other_outcome,
                    ],
                    'yes'
                )
                then 6
        end as outcome_precedence,
        contacts.source_file,
        contacts.source_line
    from canonical.contacts
    left join handling on contacts.contact_id = handling.contact_id and contacts.child_id = handling.child_id
    left join facts.contact_days_to_help
        on
            contacts.child_id = contact_days_to_help.child_id
            and contacts.contact_date = contact_days_to_help.contact_date
    left join days_with_open_case
        on
            contacts.child_id = days_with_open_case.child_id
            and contacts.contact_date = days_with_open_case.contact_date
    where contacts.contact_date <= as_at()
),

-- Contacts are many, so only the few that repeat are put in order.
repeats as (
    select child_id, contact_date, source
    from contacts
    where child_id is not null
    group by child_id, contact_date, source
    having count(*) > 1
),

numbered as (
    select contacts.*, 1 as record_number
    from contacts
    anti join repeats
        on
            contacts.child_id = repeats.child_id
            and contacts.contact_date = repeats.contact_date
            and contacts.source = repeats.source
    union all
    select
        contacts.*,
        row_number() over (
            partition by contacts.child_id, contacts.contact_date, contacts.source
            order by
                contacts.outcome_precedence nulls last,
                contacts.decision_date nulls last,
                contacts.contact_id,
                contacts.source_file,
                contacts.source_line
        )
    from contacts
    semi join repeats
        on
            contacts.child_id = repeats.child_id
            and contacts.contact_date = repeats.contact_date
            and contacts.source = repeats.source
)

select
    numbered.child_id,
    numbered.contact_id,
    numbered.contact_date,
    referral_sources.source_agency,
    -- A blank is unknown; a source that nobody mapped is in no group.
    case when numbered.source = '' then 'Unknown' else referral_sources.source_group end as source_group,
    [
        'Referral',
        'Open case or section 47 enquiry',
        'Early help',
        'Advice or information',
        'No further action',
        'Other',
    ][numbered.outcome_precedence] as outcome,
    numbered.is_about_open_case,
    numbered.received_at,
    numbered.decision_date,
    numbered.is_out_of_hours,
    numbered.team_id,
    numbered.worker_id,
    case when numbered.record_number > 1 then 'another record of the same contact' end as not_counted
from numbered
left join facts.referral_sources on numbered.source_code = referral_sources.code
