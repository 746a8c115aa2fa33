-- What figures are broken down by that lies in the child and not in the case.
-- One row per child.
with ethnicities as (
    select child_id, ethnicity_code, ethnicity_raw
    from canonical.children
    where child_id is not null
    qualify row_number() over (
        partition by child_id
        order by (birth_date is null)::integer, (ethnicity_code is null)::integer, source_file, source_line
    ) = 1
)

select
    child_profiles.child_id,
    child_profiles.birth_date,
    -- Worked out once for each child: a case only compares its day with them.
    birthday(child_profiles.birth_date, 1) as first_birthday,
    birthday(child_profiles.birth_date, 5) as fifth_birthday,
    birthday(child_profiles.birth_date, 10) as tenth_birthday,
    birthday(child_profiles.birth_date, 16) as sixteenth_birthday,
    birthday(child_profiles.birth_date, 18) as eighteenth_birthday,
    gender.label as sex,
    -- The five groups of the census; a text that nobody mapped is in none.
    case
        when ethnicities.ethnicity_code in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM') then 'White'
        when ethnicities.ethnicity_code in ('MWBC', 'MWBA', 'MWAS', 'MOTH') then 'Mixed or multiple ethnic groups'
        when ethnicities.ethnicity_code in ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') then 'Asian or Asian British'
        when ethnicities.ethnicity_code in ('BCRB', 'BAFR', 'BOTH') then 'Black or Black British'
        when ethnicities.ethnicity_code = 'OOTH' then 'Other ethnic group'
        when ethnicities.ethnicity_code = 'REFU' then 'Refused'
        when ethnicities.ethnicity_code = 'NOBT' then 'Not yet obtained'
    end as ethnicity,
    case child_profiles.disability when 'a) Yes' then 'Disabled' when 'b) No' then 'Not disabled' end as disability
from facts.child_profiles
left join ethnicities on child_profiles.child_id = ethnicities.child_id
left join codelists.gender on child_profiles.gender_code = gender.code
