-- Looked-after reviews held of children of four and over, and whether the child took part.
-- One row per review held; several rows of a child and day are one review.
with reviews as (
    select
        care_reviews.*,
        participation.label as participation,
        birthday(child_profiles.birth_date, 4) as fourth_birthday
    from canonical.care_reviews
    left join facts.child_profiles on care_reviews.child_id = child_profiles.child_id
    left join codelists.participation on care_reviews.participation_code = participation.code
    where care_reviews.review_date <= as_at() and care_reviews.is_cancelled is distinct from 'yes'
    qualify
        care_reviews.child_id is null
        or row_number() over (
            partition by care_reviews.child_id, care_reviews.review_date
            order by care_reviews.participation_code nulls last, care_reviews.review_id, care_reviews.source_line
        ) = 1
)

-- A review without a code is one at which the child took no part, unless the child was too young to be asked.
select
    reviews.review_date as event_date,
    reviews.child_id,
    reviews.review_id as record_id,
    coalesce(reviews.participation_code in ('PN1', 'PN2', 'PN3', 'PN5', 'PN6'), false)::integer as numerator,
    (
        reviews.participation_code is not null
        or parameter('missing_code') = 'did not take part'
    )::integer as denominator,
    states.reviewing_officer,
    states.unaccompanied,
    states.legal_status,
    states.placement_type,
    states.placement_provider,
    reviews.participation
from reviews
asof left join facts.care_states as states
    on reviews.child_id = states.child_id and reviews.review_date >= states.from_date
where
    reviews.participation_code <> 'PN0'
    or (reviews.participation_code is null and coalesce(reviews.review_date >= reviews.fourth_birthday, true))
