-- Each comparator with ours beside it: as it stands now, and over the year that the council's own published value is of.
-- One row per comparator that has a figure of ours and interval of either kind.

-- Classes that are published together are added up.
with told as (
    select
        comparators.title,
        comparators.indicator_id,
        comparators.measure_code,
        comparators.field,
        comparators.classes,
        own_figures.interval_start,
        own_figures.interval_end,
        case comparators.published_over
            when 'calendar_year' then make_date(comparators.own_year_number, 12, 31)
            when 'september' then make_date(comparators.own_year_number, 9, 30)
            when 'academic_year' then make_date(comparators.own_year_number, 8, 31)
            when 'january' then make_date(comparators.own_year_number, 1, 31)
            else make_date(comparators.own_year_number, 3, 31)
        end as published_end,
        case comparators.field
            when 'rate' then any_value(own_figures.rate)
            when 'numerator' then sum(own_figures.numerator)
            when 'median' then any_value(own_figures.median)
            when 'lower_quartile' then any_value(own_figures.lower_quartile)
            when 'upper_quartile' then any_value(own_figures.upper_quartile)
            else sum(own_figures.value)
        end as value
    from comparators.comparators
    inner join comparators.own_figures
        on
            comparators.indicator_id = own_figures.indicator_id
            and case
                when comparators.classes is null then own_figures.category is null
                else list_contains(comparators.classes, own_figures.category)
            end
    group by
        comparators.title,
        comparators.indicator_id,
        comparators.measure_code,
        comparators.field,
        comparators.classes,
        own_figures.interval_start,
        own_figures.interval_end,
        published_end
)

select
    title,
    measure_code,
    indicator_id,
    field,
    classes,
    case when len(classes) = 1 then classes[1] end as category,
    max(interval_start) as interval_start,
    max(interval_end) as interval_end,
    arg_max_null(value, interval_end) as value,
    any_value(value) filter (where interval_end = published_end) as value_in_published_year
from told
group by title, measure_code, indicator_id, field, classes
