-- Children who were adopted in the twelve months before the as-at date, whose plan was changed from adoption in them, or
-- who are still to be adopted.
-- One row per child: the case with the latest decision that the child should be placed for adoption.

with qualified as (
    select
        outcomes.*,
        case
            when outcomes.child_id is null then 'no child id'
            when outcomes.decision_date > as_at() then 'after the as-at date'
            when in_last_months(outcomes.adoption_order_date, 12) then null
            when in_last_months(outcomes.known_reversed_date, 12) then null
            when outcomes.adoption_order_date is not null then 'adopted before the twelve months'
            when outcomes.known_reversed_date is not null then 'plan changed from adoption before the twelve months'
            when not outcomes.has_decision then 'no decision date'
            when outcomes.other_order_date is not null then 'another order was made'
            when reading('list_10_open_decisions') = 'all' then null
            when child_profiles.death_date <= as_at() then 'died'
            when child_profiles.age >= 18 then 'turned 18'
            when not outcomes.is_in_care then 'not in care and not adopted'
        end as reason
    from facts.adoption_outcomes as outcomes
    left join facts.child_profiles on outcomes.child_id = child_profiles.child_id
),

families as (
    select child_id, family_id
    from canonical.adoptive_families
    where family_id is not null and coalesce(matched_date <= as_at(), true)
    qualify row_number() over (partition by child_id order by matched_date desc nulls last, family_id desc) = 1
)

select
    coalesce(
        qualified.reason,
        case
            when
                row_number() over (
                    partition by qualified.child_id, qualified.reason
                    order by
                        qualified.decision_date desc nulls last,
                        length(qualified.permanence_id) desc nulls last,
                        qualified.permanence_id desc,
                        qualified.source_line desc
                ) > 1
                then 'a later decision is listed'
        end
    ) as left_out,

    ---------- child
    qualified.child_id,
    families.family_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- adoption
    qualified.care_period.start_date as entered_care_date,
    qualified.decision_date,
    known_by_then(qualified.placement_order_date) as placement_order_date,
    known_by_then(qualified.matched_date) as matched_date,
    known_by_then(qualified.placed_date) as placed_date,
    qualified.adoption_order_date,
    qualified.known_reversed_date as reversed_date,
    case
        when qualified.known_reversed_date is not null then adoption_reversal_reason.annex_a_label
    end as reversed_reason,
    known_by_then(qualified.placed_fostering_for_adoption_date) as placed_fostering_for_adoption_date,

    ---------- source
    qualified.permanence_id as record_id,
    qualified.source_file,
    qualified.source_line
from qualified
left join facts.child_profiles on qualified.child_id = child_profiles.child_id
left join families on qualified.child_id = families.child_id
left join codelists.adoption_reversal_reason on qualified.reversed_reason_code = adoption_reversal_reason.code
order by qualified.child_id, qualified.decision_date, qualified.permanence_id, qualified.source_file, qualified.source_line
