-- A looked-after review in the future (a), overdue and not held (b), without a valid word on how the child took part (c, d),
-- with one that the child's age rules out (e, f), or with one although no day is recorded (g).
-- One row per review that breaks the rule.
with reviews as (
    select
        care_reviews.*,
        birthday(child_profiles.birth_date, 4) as fourth_birthday,
        participation.label as participation
    from canonical.care_reviews
    left join facts.child_profiles on care_reviews.child_id = child_profiles.child_id
    left join codelists.participation on care_reviews.participation_code = participation.code
    where care_reviews.is_cancelled is distinct from 'yes'
),

judged as (
    select
        *,
        case
            when review_date > as_at() then 'a'
            when review_date is null and (participation_code is not null or participation_raw is not null) then 'g'
            when review_date is null then case when due_date <= as_at() then 'b' end
            when participation_code is null and participation_raw is null then 'c'
            when participation_code is null then 'd'
            when participation_code = 'PN0' and review_date > fourth_birthday then 'e'
            when participation_code <> 'PN0' and review_date < fourth_birthday then 'f'
        end as part
    from reviews
)

select
    part,
    child_id,
    coalesce(review_id, review_date::varchar, due_date::varchar) as record_id,
    source_file,
    source_line,
    due_date,
    review_date,
    participation,
    participation_raw
from judged
where part is not null
order by child_id, record_id, source_file, source_line
