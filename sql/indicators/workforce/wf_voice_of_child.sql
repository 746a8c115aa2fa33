-- What children whom social care works with at the as-at date said about the help they get.
-- One row per child and question answered; the answers are undated, so no earlier day is told.
with records as (
    select *
    from canonical.voice_of_child
    where child_id is not null
    qualify row_number() over (partition by child_id order by source_line desc, voice_id) = 1
),

answers as (
    select
        child_id,
        voice_id,
        unnest([
            struct_pack(question := 'The worries were explained', answer := worries_explained),
            struct_pack(question := 'The story helped to understand', answer := story_helped),
            struct_pack(question := 'Agrees with the worker', answer := agrees_with_worker),
            struct_pack(question := 'Thinks that the plan is safe', answer := thinks_plan_is_safe),
            struct_pack(question := 'The tablet helped to explain', answer := tablet_helped)
        ]) as answered
    from records
)

select
    as_at() as event_date,
    answers.child_id,
    answers.voice_id as record_id,
    (answers.answered.answer = 'yes')::integer as numerator,
    1 as denominator,
    answers.answered.question as question,
    open_children.status,
    case answers.answered.answer when 'yes' then 'Yes' else 'No' end as answer
from answers
inner join cohorts.open_children
    on answers.child_id = open_children.child_id and open_children.day = as_at()
where answers.answered.answer in ('yes', 'no')
