-- A child of school age in need without a pupil number or a reason for that (a), and reasons that cannot stand: unknown
-- (b), beside a number (c), of a child newly in care who is not (d), or of a referral without further action after one
-- with it (e).
-- One row per person record and fault.
with school_year as (
    select
        make_date(
            year(as_at()) - case when as_at() < make_date(year(as_at()), 8, 31) then 1 else 0 end, 8, 31
        ) as last_august_day
),

referred_children as (
    select child_id, bool_or(is_open(referral_date, close_date)) as has_open_referral
    from canonical.referrals
    where child_id is not null and referral_date <= as_at() and is_no_further_action is distinct from 'yes'
    group by child_id
),

children_in_care as (
    select child_id, min(start_date) as entered_care_date
    from facts.care_periods
    where end_date is null
    group by child_id
),

-- Some case systems keep the reason in the field of the number.
pupils as (
    select
        children.*,
        regexp_full_match(children.upn, 'UN([1-9]|10)') as has_reason_as_number,
        coalesce(
            children.upn_unknown_code,
            case when has_reason_as_number then children.upn end
        ) as reason_code,
        age_on(children.birth_date, school_year.last_august_day) as age_in_august,
        coalesce(referred_children.has_open_referral, false) as has_open_referral,
        referred_children.child_id is not null as was_referred,
        children_in_care.entered_care_date
    from canonical.children
    cross join school_year
    left join referred_children on children.child_id = referred_children.child_id
    left join children_in_care on children.child_id = children_in_care.child_id
),

faults as (
    select 'a' as part, *
    from pupils
    where
        has_open_referral
        and age_in_august >= threshold('school_age')
        and (upn is null or has_reason_as_number)
        and coalesce(reason_code = 'UN1', true)
    union all
    select 'b', *
    from pupils
    where upn_unknown_code is null and upn_unknown_raw is not null
    union all
    select 'c', *
    from pupils
    where upn is not null and not has_reason_as_number and upn_unknown_code is not null
    union all
    select 'd', *
    from pupils
    where reason_code = 'UN4' and entered_care_date < as_at() - threshold('newly_in_care_days')::integer
    union all
    select 'e', *
    from pupils
    where reason_code = 'UN7' and was_referred
)

select
    part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line,
    entered_care_date
from faults
order by child_id, record_id, part, source_file, source_line
