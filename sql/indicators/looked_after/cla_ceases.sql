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

-- On the last day a worker may have handed over, so the case is told as it stood on the last whole day of care.
endings as (
    select
        leaving.*,
        care_periods.care_period_id,
        states.reviewing_officer,
        states.unaccompanied,
        states.legal_status,
        states.placement_type,
        states.placement_provider
    from cohorts.children_leaving_care as leaving
    inner join facts.care_periods
        on leaving.child_id = care_periods.child_id and leaving.period_number = care_periods.period_number
    asof left join facts.care_states as states
        on
            leaving.child_id = states.child_id
            and leaving.period_number = states.period_number
            and care_periods.reference_day >= states.from_date
)

select
    endings.interval_id,
    endings.end_date as event_date,
    endings.child_id,
    coalesce(endings.care_period_id, endings.care_episode_id) as record_id,
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
from endings
left join reason_groups on endings.end_reason_code = reason_groups.end_reason_code
left join codelists.reason_ceased on endings.end_reason_code = reason_ceased.code
