-- The counts that the figures to be told are made of: the cases counted, and those that they are out of. Small ones are hidden,
-- and so are those that leave few others; what these would give back is hidden afterwards.
-- One row per count: a measure's numerator or denominator over a span of days, of a group and class.

-- A percentage and its opposite are hidden alike, so what is small enough to hide next goes by the cases that both are out of.
with numerators as (
    select
        *,
        'numerator' as part,
        numerator as amount,
        case when kind = 'percentage' then denominator - numerator end as rest,
        case when kind = 'percentage' then denominator else numerator end as size,
        case when kind in ('percentage', 'distribution') then denominator - numerator end as others
    from disclosure.figures
    where kind in ('count', 'percentage', 'ratio', 'distribution')
),

denominators as (
    select * exclude (category), null as category, 'denominator' as part, denominator as amount, denominator as size
    from disclosure.figures
    where kind in ('percentage', 'mean', 'ratio', 'distribution')
),

counted as (
    from numerators
    union all by name
    from denominators
),

-- Intervals of the same days are one count, known by the shortest of them. Where a measure is told over one kind of interval and
-- not over another of the same days, it is the one that it is told over.
of_spans as (
    select
        count_id(indicator_id, part, interval_start, interval_end, breakdown, group_name, category) as count_id,
        indicator_id,
        part,
        basis,
        kind,
        arg_min(interval_type, interval_order(interval_type)) as interval_type,
        bool_and(is_crossing) as is_crossing,
        interval_start,
        interval_end,
        breakdown,
        group_name,
        category,
        max(amount) as amount,
        max(rest) as rest,
        max(size) as size,
        bool_or(is_small_count(amount) or coalesce(is_small_count(others), false)) as is_hidden
    from counted
    where is_covered
    group by all
)

select
    *,
    -- The least that it can be, for all that is shown.
    case when is_hidden then least(amount, 1) else amount end as least_amount,
    case when is_hidden then least(rest, 1) else rest end as least_rest,
    true as is_told
from of_spans
