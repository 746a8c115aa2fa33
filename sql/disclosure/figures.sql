-- The figures that may be told outside the service, as they are: what of them is shown is decided below. A group is of the
-- children or of where they come from; what names a person, a school or a provider stays inside. Of fewer cases in all than a
-- share is told of, no group is told: so few leave little that each could be.
-- One row per measure, interval, group and class.
with told as (
    select
        measures.*,
        intervals.interval_type,
        intervals.interval_start,
        intervals.interval_end,
        intervals.is_complete,
        intervals.is_crossing,
        intervals.has_groups,
        figured.interval_id,
        figured.interval_type as figured_type,
        figured.interval_start as figured_start
    from indicators.measures
    inner join disclosure.intervals on measures.basis = intervals.basis
    inner join intervals.intervals as figured on intervals.told_by = figured.interval_id
)

select
    told.position,
    told.indicator_id,
    told.cases_of,
    told.name,
    told.area,
    told.kind,
    told.unit,
    told.good_direction,
    told.basis,
    told.headline,
    told.has_rate,
    told.interval_type,
    told.interval_start,
    told.interval_end,
    told.is_complete,
    told.is_crossing,
    figures.breakdown,
    case when figures.breakdown <> 'all' then coalesce(figures.group_name, 'Not recorded') end as group_name,
    case when told.kind = 'distribution' then coalesce(figures.category, 'Not recorded') end as category,
    figures.numerator,
    figures.denominator,
    figures.value,
    figures.rate is not null as is_rated,
    figures.median,
    figures.lower_quartile,
    figures.upper_quartile,
    medians.value_count,
    figures.is_covered
from told
inner join indicators.figures
    on
        told.indicator_id = figures.indicator_id
        and told.figured_type = figures.interval_type
        and told.figured_start = figures.interval_start
        and told.interval_end = figures.interval_end
left join indicators.medians
    on
        told.indicator_id = medians.indicator_id
        and told.interval_id = medians.interval_id
        and figures.breakdown = medians.breakdown
        and figures.group_name is not distinct from medians.group_name
where
    (figures.breakdown = 'all' and told.kind <> 'distribution')
    or (figures.breakdown = 'all' and told.has_groups)
    or (
        told.kind <> 'distribution'
        and told.has_groups
        and figures.breakdown in (
            'team', 'locality', 'age_band', 'sex', 'ethnicity', 'disability', 'source_group', 'primary_need',
            'category_of_abuse', 'legal_status', 'unaccompanied'
        )
    )
qualify
    figures.breakdown = 'all'
    or max(
        case
            when figures.breakdown <> 'all' then null
            when told.kind = 'count' then figures.numerator
            else figures.denominator
        end
    ) over (partition by told.indicator_id, told.interval_type, told.interval_start, told.interval_end)
    >= setting('least_denominator')::integer
