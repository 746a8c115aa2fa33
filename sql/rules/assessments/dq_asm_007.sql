-- The factors of an assessment contradict it or each other: they are there before it is authorised (a), "no factors"
-- stands beside others (b), a factor stands twice (c), is no factor (d) or had been retired when it started (e), or the
-- only assessment of a closed referral found no factors but the closure does not say so (f).
-- One row per assessment and part that breaks the rule.

-- Siblings can share an assessment, which then has its factors once for each, on lines of their own.
with factors as (
    select assessment_id, factor_code, factor_raw, count(*) > 1 as is_repeated
    from canonical.assessment_factors
    where assessment_id is not null and coalesce(factor_code, factor_raw) is not null
    group by assessment_id, factor_code, factor_raw, source_file, source_line
),

retirements as (
    select code, make_date(last_year::integer, 3, 31) as last_day
    from codelists.assessment_factor
    where last_year is not null
),

findings_of_assessments as (
    select
        factors.assessment_id,
        coalesce(bool_or(factors.factor_code = '21'), false) as finds_none,
        bool_and(coalesce(factors.factor_code = '21', false)) as finds_only_none,
        bool_or(factors.is_repeated) as repeats_one,
        bool_or(factors.factor_code is null) as has_unknown,
        min(retirements.last_day) as first_last_day
    from factors
    left join retirements on factors.factor_code = retirements.code
    group by factors.assessment_id
),

lone_assessments as (
    select child_id, referral_id, min(assessment_id) as assessment_id
    from canonical.assessments
    where child_id is not null and referral_id is not null
    group by child_id, referral_id
    having count(distinct assessment_id) = 1
),

closures as (
    select lone_assessments.child_id, lone_assessments.assessment_id, max(referrals.close_date) as close_date
    from lone_assessments
    inner join canonical.referrals
        on lone_assessments.child_id = referrals.child_id and lone_assessments.referral_id = referrals.referral_id
    where referrals.close_date <= as_at() and referrals.close_reason_code not in ('RC8', 'RC9')
    group by lone_assessments.child_id, lone_assessments.assessment_id
),

faults as (
    select
        parts.part,
        assessments.*,
        closures.close_date
    from canonical.assessments
    inner join findings_of_assessments as found on assessments.assessment_id = found.assessment_id
    left join closures
        on assessments.child_id = closures.child_id and assessments.assessment_id = closures.assessment_id
    cross join unnest(['a', 'b', 'c', 'd', 'e', 'f']) as parts(part)
    where
        case parts.part
            when 'a' then assessments.authorisation_date is null
            when 'b' then found.finds_none and not found.finds_only_none
            when 'c' then found.repeats_one
            when 'd' then found.has_unknown
            when 'e' then found.first_last_day < assessments.start_date
            when 'f' then found.finds_only_none and closures.close_date is not null
        end
)

select
    faults.part,
    faults.child_id,
    faults.assessment_id as record_id,
    faults.source_file,
    faults.source_line,
    faults.start_date,
    faults.authorisation_date,
    faults.close_date,
    list_sort(list(distinct coalesce(assessment_factor.label, factors.factor_raw))) as factors
from faults
inner join factors on faults.assessment_id = factors.assessment_id
left join codelists.assessment_factor on factors.factor_code = assessment_factor.code
left join retirements on factors.factor_code = retirements.code
where
    case faults.part
        when 'c' then factors.is_repeated
        when 'd' then factors.factor_code is null
        when 'e' then retirements.last_day < faults.start_date
        else true
    end
group by all
order by faults.child_id, faults.assessment_id, faults.part, faults.source_file, faults.source_line
