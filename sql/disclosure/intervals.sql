-- The intervals that may be told outside the service. Of groups and classes only whole years are told, which do not overlap, so
-- that no two of them give a hidden number back; the figures of all also of the shorter intervals within them. Weeks cut across
-- months, so the weekly flash tells of weeks and the other clinics of months and quarters.
-- One row per basis and span of days.
with last_month as (
    select max(interval_end) as month_end
    from intervals.intervals
    where interval_type = 'month' and is_complete
),

-- The twelve months to the end of the last whole month, and to the same month of the years before.
events as (
    select
        intervals.*,
        intervals.interval_id as told_by,
        intervals.interval_type = 'rolling_12_months' as has_groups
    from intervals.intervals
    cross join last_month
    where
        case getvariable('clinic_interval_type')
            when 'week' then intervals.interval_type = 'week' and intervals.is_complete
            else intervals.interval_type in ('month', 'quarter', 'financial_year', 'financial_year_to_date')
        end
        or (intervals.interval_type = 'rolling_36_months' and intervals.interval_end = last_month.month_end)
        or (
            intervals.interval_type = 'rolling_12_months'
            -- Whole months: the twelve to 28 February begin on 29 February once in four years.
            and day(intervals.interval_start) = 1
            and intervals.interval_end = last_day(intervals.interval_end)
            and month(intervals.interval_end) = month(last_month.month_end)
        )
),

-- A state is of a day, whatever ends on it; of groups it is told on the as-at date and the same day of the years before.
states as (
    select
        interval_end as interval_start,
        interval_end,
        min(interval_id) as told_by,
        bool_or(interval_type = 'financial_year_to_date') as has_groups
    from intervals.intervals
    where interval_type in ('week', 'month', 'quarter', 'financial_year', 'financial_year_to_date')
    group by interval_end
)

select
    bases.basis,
    events.interval_type,
    events.interval_start,
    events.interval_end,
    events.is_complete,
    events.told_by,
    events.has_groups,
    -- A month stands in a quarter and a quarter in a year, but not what lies in one year and partly in another.
    events.interval_type in ('financial_year', 'financial_year_to_date')
    or (
        events.interval_type = 'quarter'
        and exists (
            select 1 from events as years
            where
                years.has_groups
                and (
                    (years.interval_start > events.interval_start and years.interval_start <= events.interval_end)
                    or (years.interval_end >= events.interval_start and years.interval_end < events.interval_end)
                )
        )
    ) as is_crossing
from events
cross join (values ('over_period'), ('per_interval')) as bases(basis)
union all
select
    'as_at' as basis,
    'day' as interval_type,
    interval_start,
    interval_end,
    true as is_complete,
    told_by,
    has_groups,
    false as is_crossing
from states
