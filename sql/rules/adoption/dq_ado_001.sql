-- Adoption dates that are out of order (a to g), in the future (h, i), or one for both the match and the order (j).
-- One row per permanence case and part that breaks the rule.

-- The start of being looked after speaks where the date of entry is blank.
with entered_care as (
    select
        child_id,
        care_period_id,
        min(coalesce(entered_care_date, case when start_reason_code = 'S' then start_date end)) as entered_care_date
    from canonical.care_episodes
    where child_id is not null and (entered_care_date is not null or start_reason_code = 'S')
    group by grouping sets ((child_id), (child_id, care_period_id))
    having grouping(care_period_id) = 1 or care_period_id is not null
),

cases as (
    select
        permanence_cases.*,
        coalesce(permanence_id, decision_date::varchar) as record_id,
        case when not child_profiles.is_unborn then child_profiles.birth_date end as birth_date,
        coalesce(this_care.entered_care_date, any_care.entered_care_date) as entered_care_date
    from canonical.permanence_cases
    left join facts.child_profiles on permanence_cases.child_id = child_profiles.child_id
    left join entered_care as this_care
        on
            permanence_cases.child_id = this_care.child_id
            and permanence_cases.care_period_id = this_care.care_period_id
    left join entered_care as any_care
        on permanence_cases.child_id = any_care.child_id and any_care.care_period_id is null
),

-- Each date, beside those that it cannot be before.
steps as (
    select
        *,
        unnest([
            struct_pack(
                part := 'a',
                name := 'entering care',
                day := entered_care_date,
                earlier := [struct_pack(name := 'the birth', day := birth_date)]
            ),
            struct_pack(
                part := 'b',
                name := 'the decision to place for adoption',
                day := decision_date,
                earlier := [struct_pack(name := 'entering care', day := entered_care_date)]
            ),
            struct_pack(
                part := 'c',
                name := 'the placement order',
                day := placement_order_date,
                earlier := [
                    struct_pack(name := 'the decision to place for adoption', day := decision_date),
                    struct_pack(name := 'entering care', day := entered_care_date),
                ]
            ),
            struct_pack(
                part := 'd',
                name := 'the match',
                day := matched_date,
                earlier := [
                    struct_pack(name := 'the decision to place for adoption', day := decision_date),
                    struct_pack(name := 'entering care', day := entered_care_date),
                ]
            ),
            struct_pack(
                part := 'e',
                name := 'the placement for adoption',
                day := placed_date,
                earlier := [
                    struct_pack(name := 'the match', day := matched_date),
                    struct_pack(name := 'the decision to place for adoption', day := decision_date),
                    struct_pack(name := 'entering care', day := entered_care_date),
                ]
            ),
            struct_pack(
                part := 'f',
                name := 'the order',
                day := order_date,
                earlier := [
                    struct_pack(name := 'the placement for adoption', day := placed_date),
                    struct_pack(name := 'the match', day := matched_date),
                    struct_pack(name := 'the decision to place for adoption', day := decision_date),
                    struct_pack(name := 'entering care', day := entered_care_date),
                ]
            ),
            struct_pack(
                part := 'g',
                name := 'the decision against adoption',
                day := reversed_date,
                earlier := [struct_pack(name := 'the decision to place for adoption', day := decision_date)]
            ),
        ]) as step
    from cases
),

out_of_order as (
    select *, list_filter(step.earlier, lambda one: one.day > step.day)[1] as first_earlier
    from steps
    where first_earlier is not null
),

futures as (
    select *, list_filter([
        case when decision_date > as_at() then 'the decision to place for adoption' end,
        case when placement_order_date > as_at() then 'the placement order' end,
        case when matched_date > as_at() then 'the match' end,
        case when placed_date > as_at() then 'the placement for adoption' end,
        case when reversed_date > as_at() then 'the decision against adoption' end,
    ], lambda name: name is not null) as future_steps
    from cases
),

-- A date of birth stays out of every finding.
findings as (
    select
        step.part as part,
        child_id,
        record_id,
        source_file,
        source_line,
        decision_date,
        step.name as step,
        step.day as step_date,
        first_earlier.name as earlier_step,
        case when step.part <> 'a' then first_earlier.day end as earlier_date
    from out_of_order
    union all by name
    select 'h' as part, child_id, record_id, source_file, source_line, decision_date, future_steps
    from futures
    where len(future_steps) > 0
    union all by name
    select
        case when order_date > as_at() then 'i' else 'j' end as part,
        child_id,
        record_id,
        source_file,
        source_line,
        decision_date,
        order_date as step_date
    from cases
    where
        order_date > as_at()
        or (order_date = matched_date and coalesce(order_type_code = 'adoption', true))
)

select *
from findings
order by child_id, record_id, part, source_file, source_line
