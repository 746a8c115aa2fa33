-- A child who left care by adoption and has no adoption order (a) or one of another day (b), and an adoption order for a
-- child who did not leave care by adoption (c).
-- One row per episode of care that ended with an adoption, or per permanence case, that breaks the rule.
with orders as (
    select
        *,
        coalesce(permanence_id, order_date::varchar) as record_id
    from canonical.permanence_cases
    where
        child_id is not null
        and order_date is not null
        and (order_type_code = 'adoption' or (order_type_code is null and order_type_raw is null))
),

episodes as (
    select *, coalesce(care_episode_id, start_date::varchar) as record_id
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
),

-- The order nearest to the day that care ended.
adoptions as (
    select episodes.*, orders.record_id as order_id, orders.order_date
    from episodes
    left join orders on episodes.child_id = orders.child_id
    where episodes.end_reason_code in ('E11', 'E12') and episodes.end_date <= as_at()
    qualify row_number() over (
        partition by episodes.child_id, episodes.record_id
        order by abs(orders.order_date - episodes.end_date) nulls last, orders.record_id
    ) = 1
),

latest_episodes as (
    select *
    from episodes
    qualify row_number() over (
        partition by child_id, start_date order by end_date desc nulls first, record_id desc
    ) = 1
),

findings as (
    select
        case when order_date is null then 'a' else 'b' end as part,
        child_id,
        record_id,
        case when order_id is not null then [order_id] end as related_record_ids,
        source_file,
        source_line,
        end_date,
        order_date
    from adoptions
    where order_date is distinct from end_date
    union all by name
    select
        'c' as part,
        orders.child_id,
        orders.record_id,
        orders.source_file,
        orders.source_line,
        latest_episodes.end_date,
        orders.order_date
    from orders
    asof inner join latest_episodes
        on orders.child_id = latest_episodes.child_id and orders.order_date >= latest_episodes.start_date
    where
        orders.order_type_code = 'adoption'
        and orders.order_date <= as_at()
        and coalesce(latest_episodes.end_reason_code not in ('E11', 'E12'), true)
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
