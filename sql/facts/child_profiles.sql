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

births as (
    select
        child_id,
        -- A due date that passed a year ago is a birth date that the case system keeps as an estimate.
        case
            when birth_date is not null then birth_date
            when is_birth_date_estimated = 'yes' then expected_birth_date
            when
                reading('overdue_expected_birth_date') = 'estimated_birth_date'
                and expected_birth_date < months_before(as_at(), 12)
                then expected_birth_date
        end as birth_date,
        expected_birth_date
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
    children.child_id,
    coalesce(births.birth_date, births.expected_birth_date) as birth_date,
    -- A birth date after the as-at date is a due date.
    coalesce(births.birth_date > as_at(), births.expected_birth_date is not null) as is_unborn,
    case
        when births.birth_date <= as_at() then age_on(births.birth_date, as_at())
        when coalesce(births.birth_date, births.expected_birth_date) is not null then -1
    end as age,
    case
        when coalesce(births.birth_date > as_at(), births.expected_birth_date is not null) then 'U'
        when reading('gender_source') = 'sex'
            then coalesce(nullif(children.sex_code, 'U'), children.gender_code, children.sex_code)
        else coalesce(nullif(children.gender_code, 'U'), children.sex_code, children.gender_code)
    end as gender_code,
    gender.annex_a_label as gender,
    ethnicity.annex_a_label as ethnicity,
    case
        when disabilities.child_id is null then 'c) Unknown'
        else yes_no(disabilities.has_disability)
    end as disability,
    children.death_date,
    children.source_file,
    children.source_line
from children
inner join births on children.child_id = births.child_id
left join disabilities on children.child_id = disabilities.child_id
left join codelists.gender on gender_code = gender.code
left join codelists.ethnicity on children.ethnicity_code = ethnicity.code
