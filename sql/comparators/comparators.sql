-- What others say of what we measure, each with its year: England, the region, the statistical neighbours, the best quarter of
-- authorities, and the council's own published value.
-- One row per published measure that has a figure of ours beside it, and per value known of England alone.
with measures as (
    select
        code as measure_code,
        * exclude (code)
    from published.measures
),

published_measures as (
    select
        measures.measure_code,
        measures.title,
        measures.indicator as indicator_id,
        measures.field,
        measures.classes,
        measures.over as published_over,
        measures.other_side as is_other_side,
        england.value as england_value,
        england.year_words as england_year,
        region.area_name as region_name,
        region.value as region_value,
        region.year_words as region_year,
        neighbour_values.value as neighbours_value,
        neighbour_values.neighbour_count as neighbours_count,
        neighbour_values.year_words as neighbours_year,
        neighbour_values.best_value as best_neighbour_value,
        neighbour_values.best_name as best_neighbour_name,
        top_quartiles.value as top_quartile_value,
        top_quartiles.authority_count as top_quartile_count,
        top_quartiles.year_words as top_quartile_year,
        own.value as own_value,
        own.year_words as own_year,
        own.year as own_year_number,
        measures.differs,
        'published' as basis,
        'DfE Local Authority Interactive Tool' as source
    from measures
    left join comparators.area_values as england on measures.measure_code = england.measure_code and england.area = 'england'
    left join comparators.area_values as region on measures.measure_code = region.measure_code and region.area = 'region'
    left join comparators.area_values as own on measures.measure_code = own.measure_code and own.area = 'own'
    left join comparators.neighbour_values on measures.measure_code = neighbour_values.measure_code
    left join comparators.top_quartiles on measures.measure_code = top_quartiles.measure_code
),

known_of_england as (
    select
        title,
        indicator as indicator_id,
        field,
        classes,
        value as england_value,
        year as england_year,
        differs,
        basis,
        source
    from published.england_values
),

every_comparator as (
    from published_measures
    union all by name
    from known_of_england
)

select
    *,
    -- The class to stand beside, where it is one alone.
    case when len(classes) = 1 then classes[1] end as category
from every_comparator
