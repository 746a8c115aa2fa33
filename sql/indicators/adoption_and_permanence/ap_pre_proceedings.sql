-- Children in pre-proceedings at the end of each day, and whether it has gone on for longer than it should.
-- One row per child and day. Of two spells open at once, the later counts.

-- Pre-proceedings end with the step down, or with proceedings. An outcome without its day ended them nobody knows when.
with spells as (
    select
        *,
        case parameter('start')
            when 'meeting' then initial_meeting_date
            else letter_before_proceedings_date
        end as start_date,
        least(step_down_or_issue_date, letter_of_issue_date) as end_date
    from canonical.pre_proceedings
    where
        step_down_or_issue_date is not null
        or letter_of_issue_date is not null
        or (outcome_code is null and outcome_raw is null)
),

open_spells as (
    select
        days.day,
        spells.*,
        days.day - spells.start_date > parameter('threshold_days')::integer as is_over
    from spells
    inner join intervals.days on is_open_on(spells.start_date, spells.end_date, days.day)
    qualify
        spells.child_id is null
        or row_number() over (
            partition by days.day, spells.child_id
            order by spells.start_date desc, spells.pre_proceedings_id desc nulls last, spells.source_line desc
        ) = 1
),

-- One child stands for the family; a child without a family is one.
families as (
    select
        *,
        family_id is null or row_number() over family = 1 as stands_for_family,
        count(*) over (partition by day, family_id) > 1 and family_id is not null as has_siblings
    from open_spells
    window family as (partition by day, family_id order by start_date, child_id nulls last, source_line)
)

select
    families.day as event_date,
    families.child_id,
    families.pre_proceedings_id as record_id,
    families.is_over::integer as numerator,
    1 as denominator,
    families.stands_for_family::integer as family,
    case when families.has_siblings then 'With brothers or sisters' else 'Alone' end as sibling_group,
    needs.primary_need,
    families.family_id,
    families.start_date,
    ((families.day - families.start_date) // 7)::integer as weeks_open,
    families.initial_meeting_date,
    families.review_meeting_count,
    (families.start_date + parameter('threshold_days')::integer)::date as due_date
from families
left join cohorts.children_in_need as needs
    on families.day = needs.day and families.child_id = needs.child_id
