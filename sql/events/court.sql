-- Pre-proceedings and care proceedings.
-- One row per event.
select
    child_id,
    decision_date as event_date,
    'Pre-proceedings began' as what,
    step_down_or_issue_date as end_date,
    pre_proceedings_id as record_id
from canonical.pre_proceedings
union all by name
select
    pre_proceedings.child_id,
    pre_proceedings.step_down_or_issue_date as event_date,
    'Pre-proceedings ended' as what,
    coalesce(pre_proceedings_outcome.label, pre_proceedings.outcome_raw) as detail,
    pre_proceedings.pre_proceedings_id as record_id
from canonical.pre_proceedings
left join codelists.pre_proceedings_outcome on pre_proceedings.outcome_code = pre_proceedings_outcome.code
union all by name
select
    child_id,
    coalesce(issue_date, application_date) as event_date,
    'Care proceedings began' as what,
    final_hearing_date as end_date,
    proceedings_id as record_id
from canonical.care_proceedings
union all by name
select
    child_id,
    final_hearing_date as event_date,
    'Final hearing' as what,
    final_order as detail,
    proceedings_id as record_id
from canonical.care_proceedings
