-- A list does not hold what qualifies for it: those left out and those listed are not all of those who could qualify (a),
-- or a child (b) or an adopter (c) whose records put them on the list beyond doubt is not on it.
-- One row per list whose sum does not close, and one per list and person who is missing.
with sums as (
    select
        list,
        coalesce(sum(records) filter (where step = 'could qualify'), 0)::integer as candidate_count,
        coalesce(sum(records) filter (where step not in ('could qualify', 'listed')), 0)::integer as left_out_count,
        coalesce(sum(records) filter (where step = 'listed'), 0)::integer as listed_count
    from findings.waterfall
    group by list
),

living_children as (
    select child_id
    from facts.child_profiles
    where coalesce(turns_18_date > as_at(), true) and coalesce(death_date > as_at(), true)
),

-- An episode or a plan left open is over when another began after it.
latest_care_episodes as (
    select *
    from canonical.care_episodes
    where start_date <= as_at()
    qualify start_date = max(start_date) over (partition by child_id)
),

latest_plans as (
    select *
    from canonical.child_protection_plans
    where start_date <= as_at()
    qualify start_date = max(start_date) over (partition by child_id)
),

-- Beyond doubt: whatever the reading, and without any circumstance for which the list leaves children out.
certain as (
    select 1 as list, child_id
    from canonical.contacts
    where in_last_months(contact_date, 6)
    union
    select 2, child_id
    from canonical.early_help_assessments
    where in_last_months(start_date, 6) and reading('list_2_cohort') <> 'episodes'
    union
    select 3, child_id
    from canonical.referrals
    where in_last_months(referral_date, 6)
    union
    select 4, child_id
    from canonical.assessments
    where
        is_open(start_date, authorisation_date)
        or (in_last_months(start_date, 6) and in_last_months(authorisation_date, 6))
    union
    select 5, child_id
    from canonical.section_47_enquiries
    where is_open(start_date, end_date) or (in_last_months(start_date, 6) and in_last_months(end_date, 6))
    union
    select 6, plans.child_id
    from canonical.child_in_need_plans as plans
    semi join canonical.referrals
        on plans.child_id = referrals.child_id and is_open(referrals.referral_date, referrals.close_date)
    where is_open(plans.start_date, plans.end_date)
    union
    select 7, plans.child_id
    from latest_plans as plans
    semi join living_children on plans.child_id = living_children.child_id
    where is_open(plans.start_date, plans.end_date) and plans.is_for_other_authority is distinct from 'yes'
    union
    select 8, episodes.child_id
    from latest_care_episodes as episodes
    semi join living_children on episodes.child_id = living_children.child_id
    anti join canonical.legal_statuses as short_breaks
        on episodes.child_id = short_breaks.child_id and short_breaks.status_code in ('V1', 'V3', 'V4')
    where is_open(episodes.start_date, episodes.end_date)
    union
    select 9, records.child_id
    from facts.latest_care_leaver_records as records
    inner join facts.child_profiles on records.child_id = child_profiles.child_id
    where
        records.eligibility_code = 'former_relevant'
        and child_profiles.age between 18 and 20
        and reading('list_9_eligibility') <> 'worked_out'
        and coalesce(greatest(records.latest_contact_date, records.pathway_plan_review_date) <= as_at(), true)
    union
    select 10, child_id
    from canonical.permanence_cases
    where order_type_code = 'adoption' and decision_date <= order_date and in_last_months(order_date, 12)
    union
    select 11, adopter_id
    from canonical.adopters
    where
        in_last_months(stage_1_start_date, 12)
        and order_date is null
        and leaving_date is null
        and is_on_hold_outside_agency_control is distinct from 'yes'
),

listed as (
    select 1 as list, child_id from lists.list_1_contacts
    union all
    select 2, child_id from lists.list_2_early_help
    union all
    select 3, child_id from lists.list_3_referrals
    union all
    select 4, child_id from lists.list_4_assessments
    union all
    select 5, child_id from lists.list_5_section_47_enquiries
    union all
    select 6, child_id from lists.list_6_children_in_need
    union all
    select 7, child_id from lists.list_7_child_protection
    union all
    select 8, child_id from lists.list_8_children_in_care
    union all
    select 9, child_id from lists.list_9_care_leavers
    union all
    select 10, child_id from lists.list_10_adoption
    union all
    select 11, adopter_id from lists.list_11_adopters
)

select
    'a' as part,
    null as child_id,
    'list ' || list as record_id,
    list,
    candidate_count,
    left_out_count,
    listed_count,
    candidate_count - left_out_count - listed_count as unexplained_count
from sums
where candidate_count <> left_out_count + listed_count
union all
select 'b', certain.child_id, 'list ' || certain.list, certain.list, null, null, null, null
from certain
anti join listed on certain.list = listed.list and certain.child_id = listed.child_id
where certain.child_id is not null and certain.list < 11
union all
select 'c', null, certain.child_id, 11, null, null, null, null
from certain
anti join listed on certain.list = listed.list and certain.child_id = listed.child_id
where certain.child_id is not null and certain.list = 11
order by part, list, child_id, record_id
