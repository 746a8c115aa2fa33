-- Children adopted from care by the as-at date, and the days on the way there.
-- One row per child and adoption.

-- Of several cases of one child and period of care, the one with the latest decision led to the adoption.
with adopted as (
    select *
    from facts.adoption_outcomes
    where adoption_order_date is not null
    qualify
        child_id is null
        or row_number() over (
            partition by child_id, care_period.start_date
            order by
                known_reversed_date is not null,
                decision_date desc nulls last,
                length(permanence_id) desc nulls last,
                permanence_id desc,
                source_line desc
        ) = 1
),

-- Most cases close on the day of the order, so who held one the day before counts.
held as (
    select
        adopted.* exclude (worker_id),
        coalesce(adopted.worker_id, holders.worker_id) as worker_id,
        holders.team_id
    from adopted
    asof left join facts.allocated_workers as holders
        on adopted.child_id = holders.child_id and (adopted.adoption_order_date - 1)::date >= holders.from_date
),

providers as (
    select urn, provider_name
    from canonical.providers
    where urn is not null
    qualify row_number() over (partition by urn order by source_file, source_line) = 1
)

select
    held.child_id,
    held.permanence_id,
    held.team_id,
    held.worker_id,
    held.adoption_order_date,
    held.care_period.start_date as entered_care_date,
    held.decision_date,
    held.placement_order_date,
    held.matched_date,
    held.placed_date,
    -- Adopted by the foster carers, the child had moved in with the family when they came to be fostered there.
    case
        when held.is_adopted_by_carer = 'yes'
            then coalesce(held.placed_with_carer_date, held.placed_fostering_for_adoption_date, held.placed_date)
        else held.placed_date
    end as moved_in_date,

    ---------- in words, for breakdowns
    case held.is_sibling_group when 'yes' then 'In a sibling group' when 'no' then 'Not in a sibling group' end
        as sibling_group,
    case held.is_adopted_by_carer when 'yes' then 'Foster carers' when 'no' then 'Other adopters' end as adopted_by,
    coalesce(providers.provider_name, held.provider_urn) as provider
from held
left join providers on held.provider_urn = providers.urn
