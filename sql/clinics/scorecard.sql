-- The scorecard: each figure of the clinic's interval, and how it stands against its target, against chance, and beside other
-- authorities.
-- One row per scope, measure and class of a distribution.

-- Shares and means compare as they are, counts by their rate.
with compared as (
    select
        comparators.*,
        comparisons.value as our_value,
        comparisons.interval_end as our_interval_end
    from comparators.comparators
    inner join indicators.measures
        on
            comparators.indicator_id = measures.indicator_id
            and comparators.field = case when measures.kind = 'count' then 'rate' else 'value' end
    left join comparators.comparisons
        on
            comparators.indicator_id = comparisons.indicator_id
            and comparators.title = comparisons.title
            and comparators.field = comparisons.field
            and comparators.measure_code is not distinct from comparisons.measure_code
            and comparators.classes is not distinct from comparisons.classes
    -- A value of several classes together is beside none of them.
    where coalesce(len(comparators.classes) = 1, true)
    -- What DfE publishes every year comes before what is known of England alone.
    qualify row_number() over (
        partition by comparators.indicator_id, comparators.category
        order by (comparators.measure_code is null)::integer, comparators.title
    ) = 1
)

select
    measured.*,
    ratings.target,
    ratings.met_from,
    ratings.met_to,
    ratings.owner,
    ratings.is_small,
    ratings.status as rating_status,
    ratings.rating,
    ratings.words as rating_words,
    signals.signal,
    signals.words as signal_words,
    signals.rule as signal_rule,
    signals.since as signal_since,
    signals.limits as signal_limits,
    signals.assurance_words,
    compared.field as compared_field,
    compared.our_value,
    compared.our_interval_end,
    compared.england_value,
    compared.england_year,
    compared.region_name,
    compared.region_value,
    compared.neighbours_value,
    compared.neighbours_count,
    compared.neighbours_year,
    compared.best_neighbour_value,
    compared.best_neighbour_name,
    compared.top_quartile_value,
    compared.own_value as own_published_value,
    compared.own_year as own_published_year,
    compared.differs,
    compared.source as comparator_source,
    confidence.grade as confidence_grade,
    confidence.cases_with_errors,
    confidence.unmatched_rows,
    confidence.is_old as is_export_old,
    confidence.late_share
from clinics.measured
cross join clinics.clinic_interval
left join ratings.ratings
    on
        measured.indicator_id = ratings.indicator_id
        and measured.breakdown = ratings.breakdown
        and measured.group_name is not distinct from ratings.group_name
        and measured.category is not distinct from ratings.category
        and clinic_interval.interval_type = ratings.interval_type
        and clinic_interval.interval_end = ratings.interval_end
left join signals.signals
    on
        measured.indicator_id = signals.indicator_id
        and measured.category is null
        and measured.breakdown = signals.breakdown
        and measured.group_name is not distinct from signals.group_name
left join compared
    on measured.indicator_id = compared.indicator_id and measured.category is not distinct from compared.category
left join clinics.confidence
    on
        measured.cases_of = confidence.indicator_id
        and measured.breakdown = confidence.breakdown
        and measured.group_name is not distinct from confidence.group_name
