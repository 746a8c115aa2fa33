-- Permanence cases, and the children whose care ended with an adoption (E11, E12) although they have no case.
-- One row per permanence case, and one per such child.
with latest_periods as (
    select *
    from facts.care_periods
    qualify row_number() over (partition by child_id order by period_number desc) = 1
)

select *
from canonical.permanence_cases
union all by name
select
    latest_periods.child_id,
    latest_periods.latest_care_episode_id as permanence_id,
    latest_periods.source_file,
    latest_periods.source_line
from latest_periods
anti join canonical.permanence_cases on latest_periods.child_id = permanence_cases.child_id
where latest_periods.end_reason_code in ('E11', 'E12')
