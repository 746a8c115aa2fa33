-- Children looked after at the end of each day, and whether each lived in a setting that has to be registered and of which no
-- registration is recorded.
-- One row per child looked after and day.
with providers as (
    select
        upper(trim(urn)) as urn_key,
        min(provider_name) as provider_name,
        min(registration_status) as registration_status
    from canonical.providers
    where urn is not null
    group by urn_key
),

-- A row of X is how the return says that a setting has no number. Ofsted registers nothing outside England.
judged as (
    select
        looked_after.*,
        providers.provider_name,
        providers.registration_status,
        case
            when looked_after.placement_type_code is null then null
            when not list_contains(
                string_split(replace(parameter('placement_types'), ' ', ''), ','), looked_after.placement_type_code
            )
                then 'Need not be registered'
            when looked_after.placement_authority_code in ('WAL', 'SCO', 'NIR', 'NUK') then 'Not in England'
            when regexp_matches(looked_after.urn, '^[xX]+$')
                or list_contains(
                    string_split(lower(parameter('unregistered_words')), ','), lower(trim(providers.registration_status))
                )
                then 'Recorded as not registered'
            when looked_after.urn is null then 'No number recorded yet'
            else 'Registered'
        end as registration
    from cohorts.children_looked_after as looked_after
    left join providers on upper(trim(looked_after.urn)) = providers.urn_key
)

select
    day as event_date,
    child_id,
    placement_id as record_id,
    coalesce(registration in ('Recorded as not registered', 'No number recorded yet'), false)::integer as numerator,
    1 as denominator,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    registration,
    urn,
    provider_name,
    registration_status,
    placement_start_date,
    (day - placement_start_date)::integer as days_placed
from judged
