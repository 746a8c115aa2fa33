-- In each interval, the last time that a child stopped being looked after in it.
-- One row per interval and child who stopped.

-- Why care ended, in the groups that people ask about.
with reason_groups (end_reason_code, reason_group) as (
    values
        ('E11', 'Adopted'),
        ('E12', 'Adopted'),
        ('E45', 'Special guardianship order'),
        ('E46', 'Special guardianship order'),
        ('E47', 'Special guardianship order'),
        ('E48', 'Special guardianship order'),
        ('E41', 'Child arrangements order'),
        ('E4A', 'Returned home, planned'),
        ('E4B', 'Returned home, not planned'),
        ('E13', 'To relatives or others without parental responsibility'),
        ('E17', 'Stayed with the carers at 18'),
        ('E5', 'Independent living'),
        ('E6', 'Independent living'),
        ('E7', 'Adult social care'),
        ('E9', 'Custody, or the end of remand'),
        ('E14', 'Custody, or the end of remand'),
        ('E15', 'Found to be 18 or over'),
        ('E3', 'Another authority, or abroad'),
        ('E16', 'Another authority, or abroad'),
        ('E2', 'Died'),
        ('E8', 'Other')
),

holders as (
    select *
    from facts.allocated_workers
    semi join facts.care_periods on allocated_workers.child_id = care_periods.child_id
),

-- On the last day a worker may have handed over, so the case is told as it stood on the last whole day of care.
endings as (
    select
        care_periods.*,
        holders.team_id,
        holders.worker_id,
        states.reviewing_officer,
        states.unaccompanied,
        states.legal_status,
        states.placement_type,
        states.placement_provider
    from facts.care_periods
    asof left join facts.care_states as states
        on
            care_periods.child_id = states.child_id
            and care_periods.period_number = states.period_number
            and care_periods.reference_day >= states.from_date
    asof left join holders
        on care_periods.child_id = holders.child_id and care_periods.reference_day >= holders.from_date
    where care_periods.end_date is not null and not care_periods.is_short_breaks_only
),

last_endings as (
    select
        intervals.interval_id,
        endings.child_id,
        max(endings.period_number) as period_number
    from endings
    inner join intervals.intervals
        on endings.end_date between intervals.interval_start and intervals.interval_end
    group by intervals.interval_id, endings.child_id
)

select
    last_endings.interval_id,
    endings.end_date as event_date,
    endings.child_id,
    coalesce(endings.care_period_id, endings.latest_care_episode_id) as record_id,
    1 as numerator,
    1 as denominator,
    endings.team_id,
    endings.worker_id,
    reason_groups.reason_group,
    reason_ceased.label as reason_ceased,
    endings.reviewing_officer,
    endings.unaccompanied,
    endings.legal_status,
    endings.placement_type,
    endings.placement_provider,
    endings.start_date,
    endings.end_date,
    (endings.end_date - endings.start_date)::integer as days_in_care
from last_endings
inner join endings
    on last_endings.child_id = endings.child_id and last_endings.period_number = endings.period_number
left join reason_groups on endings.end_reason_code = reason_groups.end_reason_code
left join codelists.reason_ceased on endings.end_reason_code = reason_ceased.code
