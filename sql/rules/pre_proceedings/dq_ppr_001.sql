-- In pre-proceedings the letter before proceedings (a), the first meeting (b) or the decision on how they end (c)
-- comes before the decision to begin them, the letter of issue comes before the decision to issue (d), a date is
-- after the as-at date (e), the meetings are not counted though there was one (f), or they have gone on for too long
-- (g).
-- One row per spell of pre-proceedings and part that breaks the rule.
with spells as (
    select
        *,
        coalesce(pre_proceedings_id, decision_date::varchar) as record_id,
        coalesce(letter_before_proceedings_date, decision_date) as begun_date,
        list_filter(
            [
                case when decision_date > as_at() then 'the decision to begin' end,
                case when letter_before_proceedings_date > as_at() then 'the letter before proceedings' end,
                case when initial_meeting_date > as_at() then 'the first meeting' end,
                case when step_down_or_issue_date > as_at() then 'the decision to step down or issue' end,
                case when letter_of_issue_date > as_at() then 'the letter of issue' end,
            ],
            lambda step: step is not null
        ) as future_steps
    from canonical.pre_proceedings
)

select
    parts.part,
    child_id,
    record_id,
    source_file,
    source_line,
    decision_date,
    letter_before_proceedings_date,
    initial_meeting_date,
    step_down_or_issue_date,
    letter_of_issue_date,
    begun_date,
    future_steps
from spells
cross join unnest(['a', 'b', 'c', 'd', 'e', 'f', 'g']) as parts(part)
where
    case parts.part
        when 'a' then letter_before_proceedings_date < decision_date
        when 'b' then initial_meeting_date < decision_date
        when 'c' then step_down_or_issue_date < decision_date
        when 'd' then letter_of_issue_date < step_down_or_issue_date
        when 'e' then len(future_steps) > 0
        when 'f' then initial_meeting_date <= as_at() and review_meeting_count is null
        when 'g'
            then
                outcome_code is null
                and outcome_raw is null
                and known_by_then(step_down_or_issue_date) is null
                and begun_date + 7 * threshold('weeks')::integer < as_at()
    end
order by child_id, record_id, parts.part, source_file, source_line
