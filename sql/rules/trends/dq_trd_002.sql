-- A child was open on list 6 (a), 7 (b) or 8 (c), or on list 9 (d), in the earlier run, is not on it now, and nothing says
-- why: no end, no death, no age that ends it.
-- One row per list and child who disappeared.

-- A child whose records were merged stands under another id now.
with listed_then as (
    select 'a' as part, 6 as list, child_id, record_id, start_date
    from previous.list_6_children_in_need
    where close_date is null
    union all
    select 'b', 7, child_id, record_id, start_date
    from previous.list_7_child_protection
    where end_date is null
    union all
    select 'c', 8, child_id, record_id, start_date
    from previous.list_8_children_in_care
    where end_date is null
    union all
    select 'd', 9, listed.child_id, listed.record_id, null
    from previous.list_9_care_leavers as listed
    semi join previous.care_leavers as records
        on listed.child_id = records.child_id and listed.record_id = records.care_leaver_id
    -- With another record, list 9 says why it leaves the young person out.
    anti join canonical.care_leavers on listed.child_id = care_leavers.child_id
    where exists (from canonical.care_leavers)
),

listed_now as (
    select 6 as list, child_id from lists.list_6_children_in_need
    union
    select 7, child_id from lists.list_7_child_protection
    union
    select 8, child_id from lists.list_8_children_in_care
    union
    select 9, child_id from lists.list_9_care_leavers
),

-- An end that was recorded late can be older than the earlier run, but not older than what it ended.
endings as (
    select 6 as list, child_id, close_date as end_date
    from canonical.referrals
    union all
    select 6, child_id, end_date
    from facts.services_received
    union all
    select 7, child_id, end_date
    from canonical.child_protection_plans
    union all
    select 8, child_id, end_date
    from facts.care_periods
),

-- Care leavers are on list 9 instead of list 6, and children on short breaks are not in care.
elsewhere_now as (
    select 6 as list, child_id
    from lists.list_9_care_leavers
    union
    select 8, child_id
    from facts.care_periods
    where is_short_breaks_only and end_date is null
)

select
    listed_then.part,
    listed_then.child_id,
    listed_then.record_id,
    listed_then.list,
    listed_then.start_date,
    previous_as_at() as previous_run_date
from listed_then
anti join listed_now on listed_then.list = listed_now.list and listed_then.child_id = listed_now.child_id
anti join elsewhere_now on listed_then.list = elsewhere_now.list and listed_then.child_id = elsewhere_now.child_id
anti join endings
    on
        listed_then.list = endings.list
        and listed_then.child_id = endings.child_id
        and endings.end_date >= coalesce(listed_then.start_date, endings.end_date)
        and endings.end_date <= as_at()
anti join canonical.merged_records on listed_then.child_id = merged_records.old_id
left join facts.child_profiles on listed_then.child_id = child_profiles.child_id
where
    listed_then.child_id is not null
    and not coalesce(child_profiles.death_date <= as_at(), false)
    and not coalesce(child_profiles.age >= case when listed_then.list = 9 then 25 else 18 end, false)
order by listed_then.part, listed_then.child_id, listed_then.record_id
