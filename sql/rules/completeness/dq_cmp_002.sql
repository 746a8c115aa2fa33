-- Of the born children with an open case, too many have no known sex, ethnicity or disability (a); or disabilities are
-- recorded so alike that only one for each child seems to be exported (b).
-- One row per characteristic.
with open_children as (
    select child_id from canonical.referrals where is_open(referral_date, close_date)
    union
    select child_id from canonical.child_protection_plans where is_open(start_date, end_date)
    union
    select child_id from canonical.care_episodes where is_open(start_date, end_date)
),

children as (
    select child_id, min(sex_code) as sex_code, min(ethnicity_code) as ethnicity_code
    from canonical.children
    where
        child_id in (select child_id from open_children where child_id is not null)
        and (birth_date <= as_at() or (birth_date is null and expected_birth_date is null))
    group by child_id
),

disabilities as (
    select
        child_id,
        count(distinct disability_code) filter (where disability_code <> 'NONE') as disability_count
    from canonical.disabilities
    where child_id is not null
    group by child_id
),

described as (
    select children.*, disabilities.child_id is not null as was_asked, disabilities.disability_count
    from children
    left join disabilities on children.child_id = disabilities.child_id
),

counted as (
    select
        'sex' as what,
        count(*) as child_count,
        count(*) filter (where coalesce(sex_code, 'U') = 'U') as unknown_count,
        threshold('sex') as limit_share
    from described
    union all
    select 'ethnicity', count(*), count(*) filter (where coalesce(ethnicity_code, 'NOBT') = 'NOBT'), threshold('ethnicity')
    from described
    union all
    select 'disability', count(*), count(*) filter (where not was_asked), threshold('disability')
    from described
),

codes_in_use as (
    select count(distinct disabilities.disability_code) as code_count
    from canonical.disabilities
    inner join children on disabilities.child_id = children.child_id
    where disabilities.disability_code <> 'NONE'
),

disabled_children as (
    select count(*) as child_count, max(disability_count) as most_per_child
    from described
    where disability_count > 0
)

select
    'a' as part,
    null as child_id,
    what as record_id,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as lists,
    what,
    unknown_count,
    child_count,
    round(100.0 * unknown_count / child_count, 1) as percentage
from counted
where unknown_count > limit_share * child_count

union all

select
    'b',
    null,
    'disability codes',
    [4, 5, 6, 7, 8, 9, 10],
    case when disabled_children.most_per_child = 1 then 'no child has more than one' else 'few kinds are in use' end,
    codes_in_use.code_count,
    disabled_children.child_count,
    null
from codes_in_use
cross join disabled_children
where
    disabled_children.child_count >= threshold('least_children')
    and (codes_in_use.code_count < threshold('min_codes') or disabled_children.most_per_child = 1)
order by part, record_id
