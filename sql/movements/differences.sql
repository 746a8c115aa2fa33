-- The cases that count for something else, from the earlier run's interval to this run's ("then to now"), and for the same
-- interval from what the earlier run knew to what this one knows ("same interval").
-- One row per comparison, measure, scope, class, child and record.
with compared as (
    select
        'then to now' as comparison,
        compared_cases.* exclude (numerator_now, denominator_now),
        compared_cases.numerator_now as numerator_after,
        compared_cases.denominator_now as denominator_after,
        measures.is_known_kept
    from movements.compared_cases
    inner join movements.measures on compared_cases.indicator_id = measures.indicator_id
    union all
    select
        'same interval',
        compared_cases.* exclude (numerator_now, denominator_now),
        compared_cases.numerator_known,
        compared_cases.denominator_known,
        true
    from movements.compared_cases
    inner join movements.measures
        on compared_cases.indicator_id = measures.indicator_id and measures.is_known_kept and measures.is_known_told
),

moved as (
    select
        *,
        numerator_then <> 0 or denominator_then <> 0 as was_in,
        numerator_known <> 0 or denominator_known <> 0 as is_in_known,
        numerator_after <> 0 or denominator_after <> 0 as is_in
    from compared
    where
        abs(numerator_after - numerator_then) > 1e-9
        or abs(denominator_after - denominator_then) > 1e-9
)

select
    comparison,
    indicator_id,
    breakdown,
    group_name,
    category,
    owner,
    record_id,
    event_date,
    team_name,
    numerator_then,
    denominator_then,
    numerator_after,
    denominator_after,
    case when not was_in then 'joined' when not is_in then 'left' else 'changed' end as movement,
    -- What is known of the earlier interval tells what time changed from what people recorded since.
    coalesce(
        is_known_kept
        and case
            when not was_in then is_in_known
            when not is_in then not is_in_known
            else numerator_known = numerator_after and denominator_known = denominator_after
        end,
        false
    ) as is_of_knowledge
from moved
