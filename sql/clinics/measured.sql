-- What is measured, for the service and for each team: the figures of every interval shown, the year to date and the
-- rolling years.
-- One row per scope, measure and class of a distribution.
with told as (
    select
        figures.breakdown,
        figures.group_name,
        figures.indicator_id,
        figures.category,
        periods.position,
        periods.intervals_ago,
        figures.value,
        figures.numerator,
        figures.denominator,
        figures.median,
        figures.is_covered
    from indicators.figures
    inner join clinics.periods
        on figures.interval_type = periods.interval_type and figures.interval_end = periods.interval_end
    where figures.breakdown = 'all' or (figures.breakdown = 'team' and figures.group_name is not null)
),

-- How it was then is only known to who looked then, where the records of a state are undated.
said as (
    select published.*
    from previous.published_figures as published
    inner join indicators.measures
        on
            published.indicator_id = measures.indicator_id
            and measures.basis = 'as_at'
            and published.interval_end < measures.history_from
    where published.breakdown = 'all' or (published.breakdown = 'team' and published.group_name is not null)
),

shown as (
    select *, false as is_published
    from told
    union all by name
    select
        said.breakdown,
        said.group_name,
        said.indicator_id,
        said.category,
        periods.position,
        periods.intervals_ago,
        said.value,
        said.numerator,
        said.denominator,
        said.median,
        true as is_covered,
        true as is_published
    from said
    inner join clinics.periods
        on said.interval_type = periods.interval_type and said.interval_end = periods.interval_end
    anti join told
        on
            said.breakdown = told.breakdown
            and said.group_name is not distinct from told.group_name
            and said.indicator_id = told.indicator_id
            and said.category is not distinct from told.category
            and periods.position = told.position
),

-- A list for each interval shown, with a gap where there is no figure.
in_a_row as (
    select
        scopes.breakdown,
        scopes.group_name,
        scopes.indicator_id,
        scopes.category,
        list(
            struct_pack(
                value := shown.value,
                numerator := shown.numerator,
                denominator := shown.denominator,
                median := shown.median,
                is_covered := coalesce(
                    shown.is_covered,
                    case when measures.basis = 'as_at' then periods.interval_end else periods.interval_start end
                    >= measures.history_from,
                    false
                ),
                is_published := coalesce(shown.is_published, false)
            )
            order by periods.position
        ) as figures
    from (select distinct breakdown, group_name, indicator_id, category from shown) as scopes
    inner join indicators.measures on scopes.indicator_id = measures.indicator_id
    cross join clinics.periods
    left join shown
        on
            scopes.breakdown = shown.breakdown
            and scopes.group_name is not distinct from shown.group_name
            and scopes.indicator_id = shown.indicator_id
            and scopes.category is not distinct from shown.category
            and periods.position = shown.position
    group by all
),

-- What is told of the same day over a longer stretch.
longer as (
    select
        figures.breakdown,
        figures.group_name,
        figures.indicator_id,
        figures.category,
        any_value(struct_pack(value := value, numerator := numerator, denominator := denominator)) filter (
            where figures.interval_type = 'financial_year_to_date'
        ) as year_to_date,
        any_value(
            struct_pack(value := value, numerator := numerator, denominator := denominator, rate := rate)
        ) filter (where figures.interval_type = 'rolling_12_months') as rolling_12_months,
        any_value(struct_pack(value := value, numerator := numerator, denominator := denominator)) filter (
            where figures.interval_type = 'rolling_36_months'
        ) as rolling_36_months
    from indicators.figures
    inner join clinics.clinic_interval on figures.interval_end = clinic_interval.interval_end
    where figures.interval_type in ('financial_year_to_date', 'rolling_12_months', 'rolling_36_months')
    group by all
),

own_rates as (
    select figures.indicator_id, figures.category, figures.rate
    from indicators.figures
    inner join clinics.clinic_interval
        on
            figures.interval_type = clinic_interval.interval_type
            and figures.interval_end = clinic_interval.interval_end
    where figures.breakdown = 'all'
)

select
    measures.position,
    in_a_row.breakdown,
    in_a_row.group_name,
    measures.indicator_id,
    measures.cases_of,
    measures.area,
    measures.name,
    measures.kind,
    measures.unit,
    measures.good_direction,
    measures.basis,
    measures.headline,
    in_a_row.category,
    in_a_row.figures,
    in_a_row.figures[-1].value as value,
    in_a_row.figures[-1].numerator as numerator,
    in_a_row.figures[-1].denominator as denominator,
    in_a_row.figures[-1].median as median,
    longer.year_to_date,
    longer.rolling_12_months,
    longer.rolling_36_months,
    case when in_a_row.breakdown = 'all' then coalesce(own_rates.rate, longer.rolling_12_months.rate) end as rate
from in_a_row
inner join indicators.measures on in_a_row.indicator_id = measures.indicator_id
left join longer
    on
        in_a_row.breakdown = longer.breakdown
        and in_a_row.group_name is not distinct from longer.group_name
        and in_a_row.indicator_id = longer.indicator_id
        and in_a_row.category is not distinct from longer.category
left join own_rates
    on in_a_row.indicator_id = own_rates.indicator_id and in_a_row.category is not distinct from own_rates.category
