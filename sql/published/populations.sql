-- Children aged 0 to 17, which rates are told for: as the council states them, or the number of referrals of a year divided by
-- their published rate. DfE takes the rates of a year from the estimates of the middle of the year before.
-- One row per area: England and each authority, at its latest.
with referrals as (
    select
        numbers.area_name,
        numbers.authority_code,
        numbers.year,
        10000 * numbers.value / rates.value as children
    from published.measure_values as numbers
    inner join published.measure_values as rates
        on
            numbers.area_level = rates.area_level
            and numbers.area_name = rates.area_name
            and numbers.year = rates.year
            and rates.measure_code = 'CPP_Total_Rateper10,000'
    where
        numbers.measure_code = 'CPP_Total_NumRef'
        and numbers.area_level in ('england', 'authority')
        and numbers.value > 0
        and rates.value > 0
),

derived as (
    select *
    from referrals
    qualify year = max(year) over (partition by area_name)
)

select
    derived.authority_code,
    derived.area_name,
    derived.year - 1 as year,
    round(derived.children)::integer as children_0_to_17,
    'derived' as basis,
    'derived from the number and the rate of referrals published for the year ending 31 March ' || derived.year as words
from derived
where
    derived.authority_code is distinct from setting('authority_code')
    or not exists (select 1 from published.stated_populations)
union all
select
    setting('authority_code'),
    setting('authority_name'),
    stated_populations.year,
    stated_populations.children_0_to_17,
    'stated',
    'as stated in the settings'
from published.stated_populations
