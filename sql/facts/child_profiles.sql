-- What the lists say about a child.
-- One row per child.

-- An export can hold a child twice; the fuller row speaks for the child, and the loader reports the other.
with children as (
    select *
    from canonical.children
    where child_id is not null
    qualify row_number() over (
        partition by child_id
        order by (birth_date is null)::integer, (ethnicity_code is null)::integer, source_file, source_line
    ) = 1
),

identities as (
    select
        *,
        -- A due date that passed a year ago is a birth date that the case system keeps as an estimate.
        case
            when birth_date is not null then birth_date
            when is_birth_date_estimated = 'yes' then expected_birth_date
            when
                reading('overdue_expected_birth_date') = 'estimated_birth_date'
                and expected_birth_date < months_before(as_at(), 12)
                then expected_birth_date
        end as known_birth_date,
        -- A birth date after the as-at date is a due date.
        coalesce(known_birth_date > as_at(), expected_birth_date is not null) as is_unborn,
        case
            when is_unborn then 'U'
            when reading('gender_source') = 'sex' then coalesce(nullif(sex_code, 'U'), gender_code, sex_code)
            else coalesce(nullif(gender_code, 'U'), sex_code, gender_code)
        end as shown_gender_code
    from children
),

-- NONE is a row of its own, so a child without any row was never asked.
disabilities as (
    select
        child_id,
        case
            when bool_or(disability_code <> 'NONE') then 'yes'
            when bool_or(disability_code = 'NONE') then 'no'
        end as has_disability
    from canonical.disabilities
    where child_id is not null
    group by child_id
)

select
    identities.child_id,
    coalesce(identities.known_birth_date, identities.expected_birth_date) as birth_date,
    identities.is_unborn,
    case
        when identities.is_unborn then -1
        else age_on(identities.known_birth_date, as_at())
    end as age,
    case when not identities.is_unborn then birthday(identities.known_birth_date, 18) end as turns_18_date,
    identities.shown_gender_code as gender_code,
    gender.annex_a_label as gender,
    ethnicity.annex_a_label as ethnicity,
    case
        when disabilities.child_id is null then 'c) Unknown'
        else yes_no(disabilities.has_disability)
    end as disability,
    identities.death_date,
    identities.source_file,
    identities.source_line
from identities
left join disabilities on identities.child_id = disabilities.child_id
left join codelists.gender on identities.shown_gender_code = gender.code
left join codelists.ethnicity on identities.ethnicity_code = ethnicity.code
