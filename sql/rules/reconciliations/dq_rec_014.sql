-- A count on a list is not what the records give: earlier referrals (a), earlier child protection plans (b), earlier
-- enquiries (c), earlier conferences (d), placements (e), times missing (f) or absent (g); or the records of plans do not
-- go back far enough to count them (h).
-- One row per child and count that differs (per row of a list, where the rows of a child can differ), and one for the
-- records as a whole.

-- Ofsted counts back from the child's latest referral, and leaves that one out.
with counted_referrals as (
    select
        *,
        rowid + 1 as row_number,
        case
            when reading('list_3_referral_count') = 'each_referral' then referral_date
            else max(referral_date) over (partition by child_id)
        end as last_day
    from lists.list_3_referrals
    where child_id is not null
),

referral_counts as (
    select
        listed.row_number,
        count(distinct (referrals.referral_id, referrals.referral_date)) filter (where referrals.referral_id is not null)
        + count(referrals.child_id) filter (where referrals.referral_id is null)
        - 1 as expected
    from counted_referrals as listed
    inner join canonical.referrals
        on
            listed.child_id = referrals.child_id
            and referrals.referral_date between months_before(listed.last_day, 12) and listed.last_day
    group by listed.row_number
),

latest_enquiries as (
    select child_id, start_date, enquiry_id
    from canonical.section_47_enquiries
    where child_id is not null and start_date <= as_at()
    qualify row_number() over (partition by child_id order by start_date desc, enquiry_id desc nulls last) = 1
),

enquiry_counts as (
    select
        latest_enquiries.child_id,
        count(distinct (enquiries.enquiry_id, enquiries.start_date)) filter (where enquiries.enquiry_id is not null)
        + count(enquiries.child_id) filter (where enquiries.enquiry_id is null)
        - 1 as expected
    from latest_enquiries
    inner join canonical.section_47_enquiries as enquiries
        on
            latest_enquiries.child_id = enquiries.child_id
            and enquiries.start_date between months_before(latest_enquiries.start_date, 12) and latest_enquiries.start_date
    group by latest_enquiries.child_id
),

-- Not the conference of the latest enquiry, and none about a child who moved in on another authority's plan.
conference_counts as (
    select
        latest_enquiries.child_id,
        count(distinct (conferences.conference_id, conferences.enquiry_id, conferences.conference_date)) filter (
            where conferences.conference_id is not null
        )
        + count(conferences.child_id) filter (where conferences.conference_id is null) as expected
    from latest_enquiries
    left join canonical.initial_child_protection_conferences as conferences
        on
            latest_enquiries.child_id = conferences.child_id
            and conferences.is_transfer_in is distinct from 'yes'
            and (latest_enquiries.enquiry_id is null or conferences.enquiry_id is distinct from latest_enquiries.enquiry_id)
            and conferences.conference_date >= months_before(latest_enquiries.start_date, 12)
            and conferences.conference_date < latest_enquiries.start_date
    group by latest_enquiries.child_id
),

earlier_plans as (
    select listed.rowid + 1 as row_number, count(distinct plans.start_date) as expected
    from lists.list_7_child_protection as listed
    inner join canonical.child_protection_plans as plans
        on
            listed.child_id = plans.child_id
            and plans.start_date < listed.start_date
            and plans.plan_id is distinct from listed.record_id
    where plans.is_for_other_authority is distinct from 'yes'
    group by listed.rowid
),

-- Old register entries count too, and only the history knows them.
historical_plans as (
    select listed.rowid + 1 as row_number, count(*) as expected
    from lists.list_7_child_protection as listed
    inner join facts.child_protection_history as plans
        on
            listed.child_id = plans.child_id
            and coalesce(plans.start_date < listed.start_date, true)
            and plans.plan_id is distinct from listed.record_id
    semi join canonical.historical_child_protection_plans as history
        on
            plans.child_id = history.child_id
            and plans.source_file is not distinct from history.source_file
            and plans.source_line is not distinct from history.source_line
            and plans.plan_id is not distinct from history.plan_id
    group by listed.rowid
),

-- What counts as one placement is for list 8 to say, but it cannot be more than are recorded.
placement_counts as (
    select child_id, greatest(count(*), 1) as most
    from canonical.placements
    where child_id is not null and start_date <= as_at() and coalesce(end_date > window_start(12), true)
    group by child_id
),

missing_counts as (
    select
        listed.rowid + 1 as row_number,
        count(*) filter (
            where episodes.missing_type_code = 'M' or coalesce(episodes.missing_type_code, episodes.missing_type_raw) is null
        ) as missing_count,
        count(*) filter (where episodes.missing_type_code = 'A') as absent_count
    from lists.list_8_children_in_care as listed
    inner join canonical.missing_episodes as episodes
        on
            listed.child_id = episodes.child_id
            and episodes.started_at::date between listed.start_date and coalesce(listed.end_date, as_at())
            and in_last_months(episodes.started_at::date, 12)
    group by listed.rowid
),

counted_enquiries as (
    select *, rowid + 1 as row_number
    from lists.list_5_section_47_enquiries
    where child_id is not null
),

counted_plans as (
    select *, rowid + 1 as row_number
    from lists.list_7_child_protection
    where child_id is not null
),

counted_care as (
    select *, rowid + 1 as row_number
    from lists.list_8_children_in_care
    where child_id is not null
),

compared as (
    select
        'a' as part,
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.earlier_referral_count as shown,
        referral_counts.expected
    from counted_referrals as listed
    left join referral_counts on listed.row_number = referral_counts.row_number
    union all
    select
        'b',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.previous_plan_count,
        coalesce(earlier_plans.expected, 0) + coalesce(historical_plans.expected, 0)
    from counted_plans as listed
    left join earlier_plans on listed.row_number = earlier_plans.row_number
    left join historical_plans on listed.row_number = historical_plans.row_number
    union all
    select
        'c',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.earlier_enquiry_count,
        enquiry_counts.expected
    from counted_enquiries as listed
    left join enquiry_counts on listed.child_id = enquiry_counts.child_id
    union all
    select
        'd',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.earlier_conference_count,
        conference_counts.expected
    from counted_enquiries as listed
    left join conference_counts on listed.child_id = conference_counts.child_id
    union all
    select
        'e',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.placement_count,
        -- Anything from one to all of them.
        greatest(least(listed.placement_count, coalesce(placement_counts.most, 1)), 1)
    from counted_care as listed
    left join placement_counts on listed.child_id = placement_counts.child_id
    union all
    select
        'f',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.missing_count,
        coalesce(missing_counts.missing_count, 0)
    from counted_care as listed
    left join missing_counts on listed.row_number = missing_counts.row_number
    union all
    select
        'g',
        listed.child_id,
        listed.record_id,
        listed.row_number,
        listed.source_file,
        listed.source_line,
        listed.absent_count,
        coalesce(missing_counts.absent_count, 0)
    from counted_care as listed
    left join missing_counts on listed.row_number = missing_counts.row_number
),

plan_history as (
    select min(start_date) as earliest_date
    from canonical.child_protection_plans
    having min(start_date) >= months_before(as_at(), 72) and not exists (from canonical.historical_child_protection_plans)
)

select part, child_id, record_id, row_number, source_file, source_line, shown, expected, null::date as earliest_date
from compared
where
    shown is distinct from expected
    -- Nothing to count from: a rule of the list's own source says so.
    and (expected is not null or part = 'e')
union all
select 'h', null, 'earlier child protection plans', null, null, null, null, null, earliest_date
from plan_history
order by part, child_id, record_id, row_number
