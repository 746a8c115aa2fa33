-- Each figure against its target, and whether it is of too few cases to stand alone. A team's own target comes before the
-- service's; a target for a number of events is for the interval that it names.
-- One row per figure of the whole service or of a team.
with aims as (
    select
        indicator_id,
        category,
        team_name,
        coalesce(from_date, '-infinity'::date) as from_date,
        coalesce(to_date, 'infinity'::date) as to_date,
        -- A rate is told over a year or as at a day alone.
        case when field <> 'rate' then each end as each,
        {
            field: field,
            target: target,
            tolerance: tolerance,
            floor: floor,
            lower: lower,
            upper: upper,
            owner: owner
        } as aim
    from ratings.targets
),

figures as (
    select
        figures.*,
        measures.kind,
        measures.good_direction,
        -- Twice the months bring twice the events; a share, a mean or a state is the same over any.
        measures.kind = 'count' and measures.basis in ('over_period', 'per_interval') as is_number_of_events
    from indicators.figures
    inner join indicators.measures on figures.indicator_id = measures.indicator_id
    where figures.breakdown in ('all', 'team') and figures.is_covered
),

aimed as (
    select
        figures.*,
        coalesce(team_aims.aim, service_aims.aim) as aim
    from figures
    left join aims as team_aims
        on
            figures.indicator_id = team_aims.indicator_id
            and figures.category is not distinct from team_aims.category
            and figures.breakdown = 'team'
            and figures.group_name = team_aims.team_name
            and figures.interval_end between team_aims.from_date and team_aims.to_date
            and (not figures.is_number_of_events or coalesce(figures.interval_type = team_aims.each, true))
    left join aims as service_aims
        on
            figures.indicator_id = service_aims.indicator_id
            and figures.category is not distinct from service_aims.category
            and service_aims.team_name is null
            and figures.interval_end between service_aims.from_date and service_aims.to_date
            and (not figures.is_number_of_events or coalesce(figures.interval_type = service_aims.each, true))
),

-- A rate is told of the whole authority, over a year or as at a day: elsewhere its target does not hold.
held as (
    select * replace (case when rate is not null or aim.field is distinct from 'rate' then aim end as aim)
    from aimed
),

bounded as (
    select
        *,
        case aim.field when 'rate' then rate when 'median' then median else value end as rated_value,
        is_small_number(kind, denominator) as is_small,
        coalesce(aim.lower, case when good_direction = 'higher' then aim.target end) as met_from,
        coalesce(aim.upper, case when good_direction = 'lower' then aim.target end) as met_to,
        coalesce(case when good_direction = 'higher' then aim.floor end, met_from - aim.tolerance, met_from) as amber_from,
        coalesce(case when good_direction = 'lower' then aim.floor end, met_to + aim.tolerance, met_to) as amber_to
    from held
),

judged as (
    select
        *,
        case
            when met_from is null and met_to is null and good_direction = 'neutral' then 'neutral'
            when met_from is null and met_to is null then 'no_target'
            when rated_value is null then 'no_cases'
            when is_small and setting('rate_small_numbers') = 'no' then 'too_small'
            when is_within(rated_value, met_from, met_to) then 'met'
            when is_within(rated_value, amber_from, amber_to) then 'within_tolerance'
            else 'missed'
        end as status
    from bounded
)

select
    indicator_id,
    interval_type,
    interval_start,
    interval_end,
    breakdown,
    group_name,
    category,
    numerator,
    denominator,
    rated_value,
    case when not is_small then value end as shown_value,
    is_small,
    aim.field as rated_field,
    aim.target as target,
    met_from,
    met_to,
    amber_from,
    amber_to,
    aim.owner as owner,
    status,
    case status when 'met' then 'green' when 'within_tolerance' then 'amber' when 'missed' then 'red' end as rating,
    case
        when status = 'met' and aim.target is null then 'Green: in the expected range'
        when status = 'met' then 'Green: on target'
        when status = 'within_tolerance' and aim.target is null then 'Amber: just outside the expected range'
        when status = 'within_tolerance' then 'Amber: just off target'
        when status = 'missed' and aim.target is null then 'Red: outside the expected range'
        when status = 'missed' then 'Red: off target'
        when status = 'no_target' then 'No target'
        when status = 'neutral' then 'No target: neither more nor less is better'
        when status = 'no_cases' then 'No cases'
        when status = 'too_small' then 'Too few to rate'
    end as words
from judged
