-- An assessment starts before the referral that it is recorded under.
-- One row per assessment that breaks the rule.

-- Siblings can share the id of a referral, so the child belongs to the join.
select
    'a' as part,
    assessments.child_id,
    coalesce(assessments.assessment_id, assessments.start_date::varchar) as record_id,
    [assessments.referral_id] as related_record_ids,
    assessments.source_file,
    assessments.source_line,
    assessments.start_date,
    referrals.referral_date
from canonical.assessments
inner join canonical.referrals
    on assessments.referral_id = referrals.referral_id and assessments.child_id = referrals.child_id
where assessments.start_date < referrals.referral_date
order by
    assessments.child_id,
    record_id,
    assessments.source_file,
    assessments.source_line,
    referrals.referral_date
