-- The figures that may leave the service, in the columns that DfE asks of open data, with plain first and last days beside
-- them.
-- One row per measure, interval, group and class.
with own_area as (
    select
        coalesce(
            (
                select arg_min(code, name) from (
                    values
                        ('North East', 'E12000001'),
                        ('North West', 'E12000002'),
                        ('Yorkshire and the Humber', 'E12000003'),
                        ('East Midlands', 'E12000004'),
                        ('West Midlands', 'E12000005'),
                        ('East of England', 'E12000006'),
                        ('London', 'E12000007'),
                        ('South East', 'E12000008'),
                        ('South West', 'E12000009')
                ) as regions(name, code)
                inner join published.own_region on lower(regions.name) = lower(own_region.region)
            ),
            'x'
        ) as region_code,
        coalesce((select min(region) from published.own_region), 'x') as region_name
)

select
    ---------- time
    (
        case
            when figures.interval_type in ('quarter', 'financial_year')
                then
                    100 * year(financial_year_start(figures.interval_end))
                    + (year(financial_year_start(figures.interval_end)) + 1) % 100
            when figures.interval_type = 'week' then isoyear(figures.interval_end)
            else year(figures.interval_end)
        end
    )::integer as time_period,
    case
        when figures.interval_type = 'quarter'
            then 'Financial year Q' || ((quarter(figures.interval_end) + 2) % 4 + 1)
        when figures.interval_type = 'financial_year' then 'Financial year'
        when figures.interval_type in ('financial_year_to_date', 'rolling_12_months', 'rolling_36_months')
            then 'Reporting year'
        when figures.interval_type = 'week' then 'Week ' || weekofyear(figures.interval_end)
        else monthname(figures.interval_end)
    end as time_identifier,

    ---------- place
    'Local authority' as geographic_level,
    'E92000001' as country_code,
    'England' as country_name,
    own_area.region_code,
    own_area.region_name,
    setting('authority_code') as old_la_code,
    coalesce(nullif(setting('ons_code'), ''), 'x') as new_la_code,
    setting('authority_name') as la_name,

    ---------- filters
    figures.interval_type,
    figures.interval_start as period_start,
    figures.interval_end as period_end,
    case when figures.is_complete then 'yes' else 'no' end as is_complete,
    areas.words as area,
    figures.indicator_id,
    figures.name as indicator,
    figures.unit,
    case when figures.breakdown = 'all' then 'Total' else figures.breakdown end as breakdown,
    coalesce(figures.group_name, 'Total') as breakdown_group,
    coalesce(figures.category, 'Total') as class,

    ---------- indicators
    figures.numerator,
    figures.numerator_symbol,
    figures.denominator,
    figures.denominator_symbol,
    figures.value,
    figures.value_symbol,
    figures.rate as rate_per_10000,
    figures.rate_symbol as rate_per_10000_symbol,
    figures.median,
    figures.median_symbol,
    figures.lower_quartile,
    figures.median_symbol as lower_quartile_symbol,
    figures.upper_quartile,
    figures.median_symbol as upper_quartile_symbol
from disclosure.published_figures as figures
cross join own_area
left join disclosure.areas on figures.area = areas.area
order by
    figures.position,
    figures.breakdown <> 'all',
    figures.breakdown,
    figures.group_name,
    figures.category,
    interval_order(figures.interval_type),
    figures.interval_start
