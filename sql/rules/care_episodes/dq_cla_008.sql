-- A child who became looked after as an adult (a), or who left care in a way that the child's age rules out (b).
-- One row per episode and part that breaks the rule.

-- The ages between which each way of leaving care is possible. A guardianship order can be made on the 18th birthday.
with age_limits (end_reason_code, from_age, before_age, includes_birthday) as (
    values
        ('E11', null, 18, false),
        ('E12', null, 18, false),
        ('E45', null, 18, true),
        ('E46', null, 18, true),
        ('E47', null, 18, true),
        ('E48', null, 18, true),
        ('E17', 18, null, null),
        ('E5', 14, null, null),
        ('E6', 14, null, null),
        ('E7', 16, null, null)
),

episodes as (
    select
        care_episodes.*,
        child_profiles.birth_date,
        reason_ceased.label as end_reason,
        care_episodes.start_reason_code = 'S'
        and care_episodes.start_date >= birthday(child_profiles.birth_date, 18) as starts_as_adult,
        care_episodes.end_date < birthday(child_profiles.birth_date, age_limits.from_age)
        or care_episodes.end_date > birthday(child_profiles.birth_date, age_limits.before_age)
        or (
            care_episodes.end_date = birthday(child_profiles.birth_date, age_limits.before_age)
            and not age_limits.includes_birthday
        ) as ends_at_impossible_age
    from canonical.care_episodes
    inner join facts.child_profiles on care_episodes.child_id = child_profiles.child_id
    left join age_limits on care_episodes.end_reason_code = age_limits.end_reason_code
    left join codelists.reason_ceased on care_episodes.end_reason_code = reason_ceased.code
    where not child_profiles.is_unborn
),

findings as (
    select 'a' as part, *, age_on(birth_date, start_date) as age from episodes where starts_as_adult
    union all
    select 'b', *, age_on(birth_date, end_date) from episodes where ends_at_impossible_age
)

select
    part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    end_reason,
    age
from findings
order by child_id, record_id, part, source_file, source_line
