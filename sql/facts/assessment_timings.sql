-- How long assessments took, from their own start and from the referral that they followed. An assessment can stand under
-- both ids of a child whose records were merged, or be exported again once it is authorised; it is one, and authorised.
-- One row per child per assessment begun by the as-at date.
with assessments as (
    select *, known_by_then(authorisation_date) as known_authorisation_date
    from canonical.assessments
    where coalesce(start_date, authorisation_date) <= as_at()
    qualify
        assessment_id is null
        or child_id is null
        or row_number() over (
            partition by assessment_id, child_id, start_date
            order by known_authorisation_date nulls last, source_file, source_line
        ) = 1
),

referrals as (
    select *
    from facts.referrals_received
    where child_id is not null and referral_id is not null
    qualify row_number() over (partition by child_id, referral_id order by referral_date) = 1
)

select
    assessments.child_id,
    assessments.assessment_id,
    assessments.start_date,
    assessments.known_authorisation_date as authorisation_date,
    working_days_between(assessments.start_date, assessments.known_authorisation_date) as working_days,
    assessments.is_child_seen,
    assessments.team_id,
    assessments.worker_id,

    ---------- the referral that it followed
    referrals.referral_id,
    referrals.referral_date,
    referrals.source_group,
    referrals.primary_need,
    working_days_between(referrals.referral_date, assessments.known_authorisation_date) as working_days_from_referral,
    referrals.referral_id is not null
    and row_number() over (
        partition by assessments.child_id, referrals.referral_id
        order by assessments.start_date nulls last, assessments.assessment_id, assessments.source_line
    ) = 1 as is_first_of_referral,

    ---------- source
    assessments.source_file,
    assessments.source_line
from assessments
left join referrals
    on assessments.child_id = referrals.child_id and assessments.referral_id = referrals.referral_id
