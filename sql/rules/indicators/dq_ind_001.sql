-- A figure that no cases can give: a share of more than there are (a), something out of nothing (b), or a count of less than
-- nothing or of parts (c).
-- One row per indicator and impossibility; the latest figure, of the whole service if there is one, speaks for the others.
with told as (
    select
        figures.*,
        measures.name as indicator,
        measures.kind,
        measures.unit,
        -- Full-time equivalents are added up from parts.
        round(figures.numerator, 6) as counted,
        round(figures.denominator, 6) as counted_of
    from indicators.figures
    inner join indicators.measures on figures.indicator_id = measures.indicator_id
    -- These set cases against others than they are among: who left in a year against who is there at its end, days lost
    -- against the posts held then, and closures of a month against the assessments completed in it.
    where figures.indicator_id not in ('as-ended-not-in-need', 'wf-absence', 'wf-turnover')
),

impossible as (
    select
        *,
        case
            when kind in ('percentage', 'distribution') and counted_of <> 0 and counted not between 0 and counted_of then 'a'
            when kind in ('percentage', 'distribution', 'mean') and counted_of = 0 and counted <> 0 then 'b'
            when kind = 'count' and (counted < 0 or counted <> round(counted)) then 'c'
        end as part
    from told
)

select
    part,
    null as child_id,
    indicator_id as record_id,
    indicator,
    unit,
    counted as numerator,
    counted_of as denominator,
    interval_start,
    interval_end,
    (count(*) over (partition by part, indicator_id))::integer as figure_count
from impossible
where part is not null
qualify row_number() over (
    partition by part, indicator_id
    order by (breakdown <> 'all')::integer, interval_end desc, interval_start desc, breakdown, group_name, category
) = 1
order by part, record_id
