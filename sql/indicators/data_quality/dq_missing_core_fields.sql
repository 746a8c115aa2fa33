-- What has to be recorded of every child whom social care works with at the as-at date, and whether it is.
-- One row per child and field that is required of the child. What people record of a child is undated, so no earlier day is told.
with persons as (
    select *
    from canonical.children
    where child_id is not null
    qualify row_number() over (
        partition by child_id
        order by (birth_date is null)::integer, (ethnicity_code is null)::integer, source_file, source_line
    ) = 1
),

disabilities as (
    select distinct child_id
    from canonical.disabilities
    where child_id is not null and coalesce(disability_code, disability_raw) is not null
),

-- A child who is not among the people exported has none of it.
children as (
    select
        open_children.child_id,
        open_children.status,
        persons.ethnicity_code,
        persons.ethnicity_raw,
        coalesce(persons.sex_code, persons.gender_code) as sex_code,
        coalesce(persons.sex_raw, persons.gender_raw) as sex_raw,
        coalesce(persons.upn, persons.upn_unknown_code, persons.upn_unknown_raw) as upn_or_reason,
        child_profiles.birth_date,
        coalesce(child_profiles.is_unborn, false) as is_unborn,
        coalesce(child_profiles.age >= parameter('upn_age')::integer, false) as is_of_school_age,
        disabilities.child_id is not null as has_disability_answer
    from cohorts.open_children
    left join persons on open_children.child_id = persons.child_id
    left join facts.child_profiles on open_children.child_id = child_profiles.child_id
    left join disabilities on open_children.child_id = disabilities.child_id
    where open_children.day = as_at()
),

required as (
    select
        child_id,
        child_id as record_id,
        'Date of birth' as field,
        case when birth_date is null then 'Blank' else 'Recorded' end as state
    from children
    union all
    select
        child_id,
        child_id,
        'Sex',
        case
            when sex_code = 'U' then 'Not known'
            when sex_code is not null then 'Recorded'
            when sex_raw is not null then 'Not recognised'
            else 'Blank'
        end
    from children
    where not is_unborn
    union all
    select
        child_id,
        child_id,
        'Ethnicity',
        case
            when ethnicity_code = 'NOBT' then 'Not yet obtained'
            when ethnicity_code = 'REFU' then 'Refused'
            when ethnicity_code is not null then 'Recorded'
            when ethnicity_raw is not null then 'Not recognised'
            else 'Blank'
        end
    from children
    union all
    select
        child_id,
        child_id,
        'Disability',
        case when has_disability_answer then 'Recorded' else 'Blank' end
    from children
    where not is_unborn
    union all
    select
        child_id,
        child_id,
        'Unique pupil number',
        case when upn_or_reason is null then 'Blank' else 'Recorded' end
    from children
    where is_of_school_age
    union all
    select
        in_need.child_id,
        in_need.referral_id,
        'Primary need',
        case
            when in_need.primary_need_code = 'N0' then 'Not stated'
            when in_need.primary_need_code is not null then 'Recorded'
            when referrals.primary_need_raw is not null then 'Not recognised'
            else 'Blank'
        end
    from cohorts.children_in_need as in_need
    left join canonical.referrals
        on
            in_need.child_id is not distinct from referrals.child_id
            and in_need.referral_id = referrals.referral_id
            and in_need.referral_date = referrals.referral_date
    where in_need.day = as_at()
    qualify
        in_need.child_id is null
        or row_number() over (partition by in_need.child_id order by referrals.primary_need_raw nulls last) = 1
)

select
    as_at() as event_date,
    required.child_id,
    required.record_id,
    -- A refusal is an answer, and a text that nobody has matched to a code is not missing.
    (required.state in ('Blank', 'Not known', 'Not yet obtained', 'Not stated'))::integer as numerator,
    1 as denominator,
    required.field,
    required.state,
    children.status
from required
left join children on required.child_id = children.child_id
