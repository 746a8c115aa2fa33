-- List 7 says that a child was, or was not, under emergency or police protection in the six months, and their legal
-- statuses say otherwise (a); or list 8 does not say what the care history says of an earlier period of care in the twelve
-- months (b).
-- One row per row of a list that breaks the rule.
with emergencies as (
    select distinct child_id
    from canonical.legal_statuses
    where
        status_code in ('L1', 'L2')
        and coalesce(start_date, end_date) <= as_at()
        and coalesce(end_date >= window_start(6), true)
),

-- Ofsted's column asks about the twelve months before the inspection, not before the child's latest period. A period that
-- ended on the first of those days left no day in them.
earlier_periods as (
    select listed.rowid as row_id
    from lists.list_8_children_in_care as listed
    semi join facts.care_periods
        on
            listed.child_id = care_periods.child_id
            and care_periods.end_date <= listed.start_date
            and care_periods.end_date > window_start(12)
            and not care_periods.is_short_breaks_only
            -- A period of one day is not its own predecessor.
            and care_periods.latest_care_episode_id is distinct from listed.record_id
)

select
    'a' as part,
    plans.child_id,
    plans.record_id,
    plans.rowid + 1 as row_number,
    plans.source_file,
    plans.source_line,
    plans.start_date,
    case when plans.emergency_protection = 'a) Yes' then 'yes' else 'no' end as answer
from lists.list_7_child_protection as plans
left join emergencies on plans.child_id = emergencies.child_id
where
    plans.child_id is not null
    and plans.emergency_protection is distinct from yes_if(emergencies.child_id is not null)
union all
select
    'b',
    in_care.child_id,
    in_care.record_id,
    in_care.rowid + 1,
    in_care.source_file,
    in_care.source_line,
    in_care.start_date,
    case when in_care.is_second_period = 'a) Yes' then 'yes' else 'no' end
from lists.list_8_children_in_care as in_care
left join earlier_periods on in_care.rowid = earlier_periods.row_id
where
    in_care.child_id is not null
    and in_care.is_second_period is distinct from yes_if(earlier_periods.row_id is not null)
order by part, child_id, record_id, row_number
