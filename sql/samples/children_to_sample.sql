-- The children an inspection could sample, with what a sample is balanced by.
-- One row per child or young person with an open row on lists 4 to 9.

-- A child is sampled at the furthest stage that is open.
with stages as (
    select child_id, 1 as depth, 'assessment' as stage, null::varchar as need, null::varchar as placement, team_name, worker_name
    from lists.list_4_assessments
    where authorisation_date is null
    union all
    select child_id, 2, 'child in need', primary_need, null, team_name, worker_name
    from lists.list_6_children_in_need
    where close_date is null
    union all
    select child_id, 3, 'child protection plan', latest_category, null, team_name, worker_name
    from lists.list_7_child_protection
    where end_date is null
    union all
    select child_id, 4, 'in care', category_of_need, placement_type, team_name, worker_name
    from lists.list_8_children_in_care
    where end_date is null
    union all
    select child_id, 5, 'care leaver', null, accommodation, null, adviser_name
    from lists.list_9_care_leavers
    where coalesce(eligibility <> 'd) Eligible', true)
),

furthest as (
    select *
    from stages
    where child_id is not null
    qualify row_number() over (partition by child_id order by depth desc, team_name, worker_name) = 1
),

-- A child in several family groups is counted in the first.
families as (
    select child_id, min(family_id) as family_id
    from canonical.family_members
    where child_id is not null and family_id is not null
    group by child_id
)

select
    furthest.child_id,
    furthest.stage,
    case
        when child_profiles.age is null then 'age not known'
        when child_profiles.age < 0 then 'unborn'
        when child_profiles.age < 5 then 'under 5'
        when child_profiles.age < 10 then '5 to 9'
        when child_profiles.age < 16 then '10 to 15'
        when child_profiles.age < 18 then '16 and 17'
        else '18 and over'
    end as age_band,
    coalesce(child_profiles.gender, 'not recorded') as gender,
    coalesce(child_profiles.ethnicity, 'not recorded') as ethnicity,
    coalesce(child_profiles.disability, 'not recorded') as disability,
    coalesce(furthest.need, 'not recorded') as need,
    coalesce(furthest.placement, 'none') as placement,
    coalesce(furthest.team_name, 'none') as team_name,
    coalesce(furthest.worker_name, 'none') as worker_name,
    coalesce(families.family_id, furthest.child_id) as family_id
from furthest
left join facts.child_profiles on furthest.child_id = child_profiles.child_id
left join families on furthest.child_id = families.child_id
order by furthest.child_id
