-- What was said of each interval when it was first published, and what the exports say of it now.
-- One row per scope, measure, class and interval shown.
with figures as (
    select
        measures.position,
        figures.breakdown,
        figures.group_name,
        figures.indicator_id,
        measures.cases_of,
        measures.area,
        measures.name,
        measures.kind,
        measures.basis,
        figures.category,
        periods.intervals_ago,
        figures.interval_start,
        figures.interval_end,
        figures.is_complete,
        published.published_as_at,
        published.published_by,
        published.value as value_then,
        published.numerator as numerator_then,
        published.denominator as denominator_then,
        figures.value as value_now,
        figures.numerator as numerator_now,
        figures.denominator as denominator_now,
        -- A count is of its cases; a share is of the cases that it is out of.
        case when measures.kind = 'count' then published.numerator else published.denominator end as cases_then,
        case when measures.kind = 'count' then figures.numerator else figures.denominator end as cases_now
    from indicators.figures
    inner join indicators.measures on figures.indicator_id = measures.indicator_id
    inner join clinics.periods
        on figures.interval_type = periods.interval_type and figures.interval_end = periods.interval_end
    left join previous.published_figures as published
        on
            figures.indicator_id = published.indicator_id
            and figures.interval_type = published.interval_type
            and figures.interval_end = published.interval_end
            and figures.breakdown = published.breakdown
            and figures.group_name is not distinct from published.group_name
            and figures.category is not distinct from published.category
    where figures.breakdown = 'all' or (figures.breakdown = 'team' and figures.group_name is not null)
)

select
    *,
    cases_now - cases_then as cases_since
from figures
