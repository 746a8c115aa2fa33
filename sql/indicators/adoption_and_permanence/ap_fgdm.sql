-- Families sent the letter before proceedings, and whether family group decision making had been offered before it.
-- One row per family and day of the letter; a child without a family is one.
with letters as (
    select
        pre_proceedings_id,
        child_id,
        family_id,
        coalesce(family_id, child_id, pre_proceedings_id) as family_key,
        letter_before_proceedings_date as letter_date
    from canonical.pre_proceedings
    where letter_before_proceedings_date <= as_at()
),

-- An offer names the family, or one of its children.
offers as (
    select
        letters.family_key,
        letters.letter_date,
        offers.offered_date,
        offers.is_accepted,
        offers.meeting_date,
        offers.outcome
    from letters
    inner join canonical.family_group_decision_making as offers on letters.family_id = offers.family_id
    union all
    select
        letters.family_key,
        letters.letter_date,
        offers.offered_date,
        offers.is_accepted,
        offers.meeting_date,
        offers.outcome
    from letters
    inner join canonical.family_group_decision_making as offers on letters.child_id = offers.child_id
),

latest_offers as (
    select *
    from offers
    where
        offered_date < letter_date
        and offered_date >= months_before(letter_date, parameter('look_back_months')::integer)
    qualify row_number() over (
        partition by family_key, letter_date order by offered_date desc, is_accepted = 'yes' desc nulls last
    ) = 1
),

families as (
    select
        family_key,
        letter_date,
        min(family_id) as family_id,
        min(child_id) as child_id,
        min(pre_proceedings_id) as pre_proceedings_id,
        count(distinct child_id)::integer as children_count
    from letters
    group by family_key, letter_date
)

select
    families.letter_date as event_date,
    families.child_id,
    families.pre_proceedings_id as record_id,
    (latest_offers.offered_date is not null)::integer as numerator,
    1 as denominator,
    case
        when latest_offers.offered_date is null then 'Not offered before the letter'
        when latest_offers.is_accepted = 'yes' then 'Offered and accepted'
        when latest_offers.is_accepted = 'no' then 'Offered and declined'
        else 'Offered, answer not recorded'
    end as offer,
    families.family_id,
    families.children_count,
    latest_offers.offered_date,
    case when latest_offers.meeting_date <= as_at() then latest_offers.meeting_date end as meeting_date,
    latest_offers.outcome
from families
left join latest_offers
    on families.family_key = latest_offers.family_key and families.letter_date = latest_offers.letter_date
