-- Assessments, strategy discussions and section 47 enquiries. What came of them belongs to the day on which they ended.
-- One row per event.
select
    child_id,
    start_date as event_date,
    'Assessment began' as what,
    authorisation_date as end_date,
    worker_id,
    team_id,
    assessment_id as record_id
from canonical.assessments
union all by name
select
    child_id,
    authorisation_date as event_date,
    'Assessment authorised' as what,
    concat_ws(
        ' · ',
        case is_child_seen when 'yes' then 'child seen' when 'no' then 'child not seen' end,
        case when is_no_further_action = 'yes' then 'no further action' end,
        case when led_to_strategy_discussion = 'yes' then 'led to a strategy discussion' end,
        case when led_to_care_request = 'yes' then 'led to a request for care' end,
        case when led_to_legal_action = 'yes' then 'led to legal action' end,
        case when led_to_services = 'yes' then 'led to services' end,
        case when led_to_other_agency = 'yes' then 'passed to another agency' end
    ) as detail,
    worker_id,
    team_id,
    assessment_id as record_id
from canonical.assessments
union all by name
select child_id, discussion_date as event_date, 'Strategy discussion' as what, strategy_discussion_id as record_id
from canonical.strategy_discussions
union all by name
select
    child_id,
    start_date as event_date,
    'Section 47 enquiry began' as what,
    end_date,
    worker_id,
    team_id,
    enquiry_id as record_id
from canonical.section_47_enquiries
union all by name
select
    child_id,
    end_date as event_date,
    'Section 47 enquiry ended' as what,
    concat_ws(
        ' · ',
        case when is_no_further_action = 'yes' then 'no further action' end,
        case when led_to_conference = 'yes' then 'led to a conference' end,
        case when led_to_services = 'yes' then 'led to services' end,
        case when led_to_legal_action = 'yes' then 'led to legal action' end,
        case when led_to_continuing_assessment = 'yes' then 'assessment goes on' end,
        case when led_to_monitoring = 'yes' then 'led to monitoring' end
    ) as detail,
    enquiry_id as record_id
from canonical.section_47_enquiries
