-- The headline numbers do not tie: looked after on list 6 and on list 8 (a), on a plan on list 6 and on list 7 (b), on a
-- plan on list 7 and in the records (c), in care on list 8 and in the records (d), in need on list 6 and in the records
-- (e), and on a plan (f) and in care (g) on the lists and in the figures of the clinics. Each child counts once.
-- One row per pair of numbers that do not count the same children.
with listed_in_need as (
    select listed.child_id, any_value(case_status.code) as status_code
    from lists.list_6_children_in_need as listed
    left join codelists.case_status on listed.case_status = case_status.annex_a_label
    where listed.close_date is null and listed.child_id is not null
    group by listed.child_id
),

listed_plans as (
    select distinct child_id
    from lists.list_7_child_protection
    where end_date is null and child_id is not null
),

listed_in_care as (
    select distinct child_id
    from lists.list_8_children_in_care
    where end_date is null and child_id is not null
),

-- Care and plans end at 18, so what is still open on the record of an adult is left to rules of its own.
adults as (
    select child_id
    from facts.child_profiles
    where turns_18_date < window_start(6)
),

recorded_plans as (
    select distinct child_id
    from canonical.child_protection_plans
    where
        child_id is not null
        and is_open(start_date, end_date)
        and (is_for_other_authority is distinct from 'yes' or reading('list_7_other_authority_plans') = 'listed')
),

-- An episode without an end is over when another began after it; X1 says that care goes on.
care_episodes as (
    select
        *,
        row_number() over (
            partition by child_id
            order by start_date desc, end_date desc nulls first, care_episode_id desc
        ) = 1 as is_latest
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
),

-- Children on short breaks are not looked after; which of them are on list 8 all the same is DQ-REC-017's to say.
short_breaks as (
    select distinct child_id
    from canonical.legal_statuses
    where
        status_code in ('V1', 'V3', 'V4')
        and coalesce(start_date <= as_at(), true)
        and coalesce(end_date > as_at(), true)
),

recorded_in_care as (
    select distinct child_id
    from care_episodes
    where end_date > as_at() or (is_latest and (end_date is null or coalesce(end_reason_code = 'X1', false)))
),

recorded_work as (
    select child_id, start_date
    from canonical.child_in_need_plans
    where is_open(start_date, end_date)
    union all
    select child_id, start_date
    from canonical.assessments
    where is_open(start_date, authorisation_date)
    union all
    select child_id, start_date
    from canonical.section_47_enquiries
    where is_open(start_date, end_date) and reading('list_6_enquiries') = 'open_assessment'
),

referral_history as (
    select
        child_id,
        bool_or(is_open(referral_date, close_date)) as has_open_referral,
        max(known_by_then(close_date)) as last_close_date
    from canonical.referrals
    where child_id is not null and referral_date <= as_at()
    group by child_id
),

-- Work that began before the case was closed does not make the child one in need again.
recorded_in_need as (
    select child_id from recorded_plans
    union
    select child_id from recorded_in_care anti join short_breaks using (child_id)
    union
    select recorded_work.child_id
    from recorded_work
    left join referral_history on recorded_work.child_id = referral_history.child_id
    where
        recorded_work.child_id is not null
        and (
            coalesce(referral_history.has_open_referral, false)
            or coalesce(recorded_work.start_date >= referral_history.last_close_date, true)
        )
),

counted_plans as (
    select distinct child_id
    from cohorts.child_protection_plans
    where day = as_at() and child_id is not null
),

counted_in_care as (
    select distinct child_id
    from cohorts.children_looked_after
    where day = as_at() and child_id is not null
),

-- No figure counts the plans of other authorities, which list 7 may hold.
others_plans as (
    select child_id
    from canonical.child_protection_plans
    anti join counted_plans using (child_id)
    where is_for_other_authority = 'yes' and child_id is not null
),

pairs as (
    select 'a' as part, 'list 6 and list 8' as record_id, child_id, true as is_left
    from listed_in_need
    where status_code = 'looked_after'
    union all
    select 'a', 'list 6 and list 8', child_id, false
    from listed_in_care
    union all
    select 'b', 'list 6 and list 7', child_id, true
    from listed_in_need
    where status_code = 'child_protection_plan'
    union all
    select 'b', 'list 6 and list 7', child_id, false
    from listed_plans
    anti join listed_in_care using (child_id)
    union all
    select 'c', 'list 7 and the records', child_id, true
    from listed_plans
    anti join adults using (child_id)
    union all
    select 'c', 'list 7 and the records', child_id, false
    from recorded_plans
    anti join adults using (child_id)
    union all
    select 'd', 'list 8 and the records', child_id, true
    from listed_in_care
    anti join adults using (child_id)
    anti join short_breaks using (child_id)
    union all
    select 'd', 'list 8 and the records', child_id, false
    from recorded_in_care
    anti join adults using (child_id)
    anti join short_breaks using (child_id)
    union all
    -- Rows of list 6 that nothing open explains are for DQ-REC-003.
    select 'e', 'list 6 and the records', child_id, true
    from listed_in_need
    semi join recorded_in_need using (child_id)
    anti join adults using (child_id)
    union all
    select 'e', 'list 6 and the records', child_id, false
    from recorded_in_need
    anti join adults using (child_id)
    union all
    select 'f', 'list 7 and the figures', child_id, true
    from listed_plans
    anti join adults using (child_id)
    anti join others_plans using (child_id)
    union all
    select 'f', 'list 7 and the figures', child_id, false
    from counted_plans
    anti join adults using (child_id)
    union all
    select 'g', 'list 8 and the figures', child_id, true
    from listed_in_care
    anti join adults using (child_id)
    anti join short_breaks using (child_id)
    union all
    select 'g', 'list 8 and the figures', child_id, false
    from counted_in_care
    anti join adults using (child_id)
    anti join short_breaks using (child_id)
),

sides as (
    select part, record_id, child_id, bool_or(is_left) as is_left, bool_or(not is_left) as is_right
    from pairs
    group by part, record_id, child_id
)

select
    part,
    null as child_id,
    record_id,
    (count(*) filter (where is_left))::integer as left_count,
    (count(*) filter (where is_right))::integer as right_count,
    (count(*) filter (where is_left <> is_right))::integer as difference
from sides
group by part, record_id
having count(*) filter (where is_left <> is_right) > 0
order by part
