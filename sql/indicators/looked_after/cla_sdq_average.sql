-- Children of school age in care for a year at the end of each day for whom a strengths and difficulties questionnaire was
-- scored in the months before, and the latest score of each.
-- One row per child with a score and day.
with scores as (
    select child_id, completed_date, score
    from canonical.sdq_scores
    where child_id is not null and score between 0 and 40 and completed_date <= as_at()
    -- Of two on a day, the later in the export.
    qualify row_number() over (partition by child_id, completed_date order by source_line desc, sdq_id desc) = 1
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    scores.score as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    case
        when scores.score <= 13 then '0 to 13, normal'
        when scores.score <= 16 then '14 to 16, borderline'
        else '17 to 40, cause for concern'
    end as band,
    scores.score,
    scores.completed_date
from cohorts.children_looked_after_12_months as looked_after
asof inner join scores
    on looked_after.child_id = scores.child_id and looked_after.day >= scores.completed_date
where
    scores.completed_date > months_before(looked_after.day, parameter('window_months')::integer)
    and looked_after.age between
    split_part(parameter('age_band'), '-', 1)::integer
    and split_part(parameter('age_band'), '-', 2)::integer
