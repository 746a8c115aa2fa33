-- The measures that both runs tell, and whether what each run kept of their cases adds up to what it said.
-- One row per measure.
with spans as (
    select
        indicator_id,
        any_value(interval_type) as interval_type,
        any_value(interval_start) filter (where time = 'then') as start_then,
        any_value(interval_end) filter (where time = 'then') as end_then,
        any_value(interval_start) filter (where time = 'now') as start_now,
        any_value(interval_end) filter (where time = 'now') as end_now
    from movements.windows
    group by indicator_id
    having bool_or(time = 'then') and bool_or(time = 'now')
),

said as (
    select
        windows.indicator_id,
        windows.time,
        sum(coalesce(kept_figures.numerator, 0)) filter (where kept_figures.indicator_id is not null) as numerator
    from movements.windows
    left join movements.kept_figures
        on
            kept_figures.breakdown = 'all'
            and windows.side = kept_figures.side
            and windows.indicator_id = kept_figures.indicator_id
            and windows.interval_type = kept_figures.interval_type
            and windows.interval_end = kept_figures.interval_end
    group by windows.indicator_id, windows.time
),

counted as (
    select indicator_id, time, sum(numerator) as numerator
    from movements.cases
    group by indicator_id, time
),

kept as (
    select
        said.indicator_id,
        bool_or(said.time = 'then') as is_then_kept,
        bool_or(said.time = 'known') as is_known_kept,
        bool_or(said.time = 'known' and said.numerator is not null) as is_known_told,
        bool_or(said.time = 'now') as is_now_kept
    from said
    left join counted on said.indicator_id = counted.indicator_id and said.time = counted.time
    where
        said.numerator is null -- nothing was said to compare it with
        or abs(said.numerator - coalesce(counted.numerator, 0)) <= 1e-6 * greatest(1, abs(said.numerator))
    group by said.indicator_id
),

-- Codelists of which a text that both runs met stands for another code now.
remapped as (
    select distinct sources.cases_of
    from movements.kept_code_map as before
    inner join movements.kept_code_map as after
        on before.codelist = after.codelist and before.raw_text = after.raw_text
    inner join movements.sources on sources.kind = 'codelist' and before.codelist = sources.name
    where before.side = 'then' and after.side = 'now' and before.code is distinct from after.code
),

definitions as (
    select cases_of, count(distinct definition) > 1 as is_redefined
    from movements.kept_definitions
    group by cases_of
)

select
    measures.position,
    measures.indicator_id,
    measures.cases_of,
    measures.area,
    measures.name,
    measures.kind,
    measures.unit,
    measures.basis,
    measures.good_direction,
    spans.* exclude (indicator_id),
    coalesce(definitions.is_redefined, false) or remapped.cases_of is not null as is_redefined,
    coalesce(kept.is_then_kept, false) as is_then_kept,
    coalesce(kept.is_known_kept, false) as is_known_kept,
    coalesce(kept.is_known_told, false) as is_known_told,
    coalesce(kept.is_now_kept, false) as is_now_kept
from movements.kept_measures as measures
inner join spans on measures.indicator_id = spans.indicator_id
left join kept on measures.indicator_id = kept.indicator_id
left join definitions on measures.cases_of = definitions.cases_of
left join remapped on measures.cases_of = remapped.cases_of
where measures.side = 'now'
