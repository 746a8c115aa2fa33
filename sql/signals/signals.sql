-- Where each series stands in its latest month: whether it has changed by more than chance, for better or worse, since when and
-- by which sign; and whether it can be relied on to meet its target.
-- One row per indicator, for the whole service and for each team.
with latest as (
    select *
    from signals.points
    qualify interval_start = max(interval_start) over (partition by series_id)
),

ruled as (
    select
        *,
        list_filter(
            [
                case when is_outside then 'outside the limits' end,
                case when in_side_run then 'seven or more months on one side of the average' end,
                case when in_trend and trend = 1 then 'seven or more months rising' end,
                case when in_trend and trend = -1 then 'seven or more months falling' end,
                case when in_two_of_three then 'two of three months close to a limit' end
            ],
            lambda rule: rule is not null
        ) as rules,
        case
            when is_outside then outside_since
            when in_side_run then side_since
            when in_trend then trend_since
            when in_two_of_three then near_since
        end as changed_since
    from latest
),

told as (
    select
        series.indicator_id,
        series.breakdown,
        series.group_name,
        series.charted,
        case when series.charted is not null then coalesce(ruled.segment_months, 0) end as month_count,
        ruled.interval_start as latest_month,
        ruled.limits,
        ruled.lower_limit,
        ruled.upper_limit,
        ruled.rules,
        ruled.changed_since,
        case
            when series.why_not is not null then series.why_not
            when coalesce(ruled.segment_months, 0) < 7 then 'too_few_points'
            when len(ruled.rules) = 0 then 'no_change'
            when series.charted_direction = 'neutral' and ruled.changed_to = 1 then 'changed_higher'
            when series.charted_direction = 'neutral' then 'changed_lower'
            when (series.charted_direction = 'higher') = (ruled.changed_to = 1) then 'improvement'
            else 'concern'
        end as signal
    from signals.series
    left join ruled on series.series_id = ruled.series_id
),

-- Limits are of values, so that a count in place of a share says nothing of a target for the share.
assured as (
    select
        told.*,
        case
            when told.charted is distinct from 'value' or told.signal = 'too_few_points' then null
            when coalesce(ratings.met_from, ratings.met_to) is null or ratings.rated_field is distinct from 'value' then null
            when is_within(told.lower_limit, ratings.met_from, null) and is_within(told.upper_limit, null, ratings.met_to)
                then 'consistently_meets'
            when told.upper_limit < ratings.met_from or told.lower_limit > ratings.met_to then 'consistently_misses'
            else 'sometimes'
        end as assurance
    from told
    left join ratings.ratings
        on
            told.indicator_id = ratings.indicator_id
            and told.breakdown = ratings.breakdown
            and told.group_name is not distinct from ratings.group_name
            and ratings.interval_type = 'month'
            and told.latest_month = ratings.interval_start
            and ratings.category is null
)

select
    indicator_id,
    breakdown,
    group_name,
    charted,
    month_count,
    latest_month,
    signal,
    case signal
        when 'improvement' then 'Better beyond chance'
        when 'concern' then 'Worse beyond chance'
        when 'changed_higher' then 'Higher beyond chance'
        when 'changed_lower' then 'Lower beyond chance'
        when 'no_change' then 'No change beyond chance'
        when 'too_few_points' then 'Too few months to tell'
        when 'numbers_too_small' then 'Too few cases to tell'
        when 'not_charted' then 'Not judged: mostly the same cases each month'
    end as words,
    case when signal in ('improvement', 'concern', 'changed_higher', 'changed_lower') then rules[1] end as rule,
    case when rule is not null then rules end as rules,
    case when rule is not null then changed_since end as since,
    case when signal not in ('too_few_points', 'numbers_too_small', 'not_charted') then limits end as limits,
    assurance,
    case assurance
        when 'consistently_meets' then 'Will meet the target unless something changes'
        when 'consistently_misses' then 'Will miss the target unless something changes'
        when 'sometimes' then 'Meets the target in some months by chance'
    end as assurance_words
from assured
