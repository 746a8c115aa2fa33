-- What the earlier run knew of the past was changed: an end was taken away (a), a month has another number of events (b),
-- a child's birth date, sex or ethnicity is another (c), a start moved (d), a category, legal status or need was rewritten
-- (e), or a death is no longer recorded (f).
-- One row per record, child or month that changed.
with records_now as (
    select 'Referral' as kind, referral_id as record_id, child_id, referral_date as start_date, close_date as end_date
    from canonical.referrals
    union all
    select 'Contact', contact_id, child_id, contact_date, null
    from canonical.contacts
    union all
    select 'Assessment', assessment_id, child_id, start_date, authorisation_date
    from canonical.assessments
    union all
    select 'Section 47 enquiry', enquiry_id, child_id, start_date, end_date
    from canonical.section_47_enquiries
    union all
    select 'Child in need plan', plan_id, child_id, start_date, end_date
    from canonical.child_in_need_plans
    union all
    select 'Child protection plan', plan_id, child_id, start_date, end_date
    from canonical.child_protection_plans
    union all
    select 'Episode of care', care_episode_id, child_id, start_date, end_date
    from canonical.care_episodes
),

records_then as (
    select 'Referral' as kind, referral_id as record_id, child_id, referral_date as start_date, close_date as end_date
    from previous.referrals
    union all
    select 'Contact', contact_id, child_id, contact_date, null
    from previous.contacts
    union all
    select 'Assessment', assessment_id, child_id, start_date, authorisation_date
    from previous.assessments
    union all
    select 'Section 47 enquiry', enquiry_id, child_id, start_date, end_date
    from previous.section_47_enquiries
    union all
    select 'Child in need plan', plan_id, child_id, start_date, end_date
    from previous.child_in_need_plans
    union all
    select 'Child protection plan', plan_id, child_id, start_date, end_date
    from previous.child_protection_plans
    union all
    select 'Episode of care', care_episode_id, child_id, start_date, end_date
    from previous.care_episodes
),

moved_records as (
    select
        records_now.kind,
        records_now.record_id,
        records_now.child_id,
        records_then.start_date as then_start_date,
        records_then.end_date as then_end_date,
        records_now.start_date as now_start_date,
        coalesce(records_then.end_date <= previous_as_at() and records_now.end_date is null, false) as has_lost_end,
        coalesce(abs(records_now.start_date - records_then.start_date) > threshold('days'), false) as has_moved
    from records_now
    inner join records_then
        on
            records_now.record_id = records_then.record_id
            and records_now.child_id = records_then.child_id
            and records_now.kind = records_then.kind
    where has_lost_end or has_moved
),

-- Two records under one id of one child cannot be told apart.
repeated_records as (
    select records_now.kind, records_now.record_id, records_now.child_id
    from records_now
    semi join moved_records using (kind, record_id, child_id)
    group by all
    having count(*) > 1
),

statuses as (
    select
        'Child protection plan' as kind,
        plans.plan_id as record_id,
        plans.child_id,
        plans.start_date as then_start_date,
        'first category of abuse' as field,
        words_then.label as then_words,
        words_now.label as now_words
    from canonical.child_protection_plans
    inner join previous.child_protection_plans as plans
        on child_protection_plans.plan_id = plans.plan_id and child_protection_plans.child_id = plans.child_id
    left join codelists.category_of_abuse as words_then on plans.initial_category_code = words_then.code
    left join codelists.category_of_abuse as words_now on child_protection_plans.initial_category_code = words_now.code
    where child_protection_plans.initial_category_code <> plans.initial_category_code
    union all
    select
        'Legal status',
        statuses.legal_status_id,
        statuses.child_id,
        statuses.start_date,
        'status',
        words_then.label,
        words_now.label
    from canonical.legal_statuses
    inner join previous.legal_statuses as statuses
        on legal_statuses.legal_status_id = statuses.legal_status_id and legal_statuses.child_id = statuses.child_id
    left join codelists.legal_status as words_then on statuses.status_code = words_then.code
    left join codelists.legal_status as words_now on legal_statuses.status_code = words_now.code
    where legal_statuses.status_code <> statuses.status_code
    union all
    select
        'Episode of care',
        episodes.care_episode_id,
        episodes.child_id,
        episodes.start_date,
        'category of need',
        words_then.label,
        words_now.label
    from canonical.care_episodes
    inner join previous.care_episodes as episodes
        on care_episodes.care_episode_id = episodes.care_episode_id and care_episodes.child_id = episodes.child_id
    left join codelists.category_of_need as words_then on episodes.primary_need_code = words_then.code
    left join codelists.category_of_need as words_now on care_episodes.primary_need_code = words_now.code
    where care_episodes.primary_need_code <> episodes.primary_need_code
),

-- An unborn child has no birth date or sex yet, and an estimate or a refusal may give way to knowledge.
people as (
    select
        children.child_id,
        unnest([
            case
                when
                    children.birth_date <> known.birth_date
                    and known.birth_date <= previous_as_at()
                    and known.is_birth_date_estimated is distinct from 'yes'
                    then struct_pack(field := 'birth date', then_words := null::varchar, now_words := null::varchar)
            end,
            case
                when children.sex_code <> known.sex_code and known.sex_code <> 'U'
                    then struct_pack(field := 'sex', then_words := sex_then.label, now_words := sex_now.label)
            end,
            case
                when children.ethnicity_code <> known.ethnicity_code and known.ethnicity_code not in ('NOBT', 'REFU')
                    then struct_pack(
                        field := 'ethnicity',
                        then_words := ethnicity_then.label,
                        now_words := ethnicity_now.label
                    )
            end,
        ]) as change
    from canonical.children
    inner join previous.children as known on children.child_id = known.child_id
    left join codelists.sex as sex_then on known.sex_code = sex_then.code
    left join codelists.sex as sex_now on children.sex_code = sex_now.code
    left join codelists.ethnicity as ethnicity_then on known.ethnicity_code = ethnicity_then.code
    left join codelists.ethnicity as ethnicity_now on children.ethnicity_code = ethnicity_now.code
    where
        children.birth_date <> known.birth_date
        or children.sex_code <> known.sex_code
        or children.ethnicity_code <> known.ethnicity_code
),

-- Only whole months, over for three months and over in the earlier run, that both exports reach back to.
months as (
    select
        coalesce(now_counts.kind, then_counts.kind) as kind,
        coalesce(now_counts.month_date, then_counts.month_date) as month_date,
        coalesce(now_counts.events, 0) as now_count,
        coalesce(then_counts.events, 0) as then_count
    from (
        select kind, date_trunc('month', start_date)::date as month_date, count(*) as events
        from records_now
        where start_date is not null
        group by all
    ) as now_counts
    full join (
        select kind, date_trunc('month', start_date)::date as month_date, count(*) as events
        from records_then
        where start_date is not null
        group by all
    ) as then_counts
        on now_counts.kind = then_counts.kind and now_counts.month_date = then_counts.month_date
),

reaches as (
    select
        kind,
        greatest(
            min(month_date) filter (where now_count > 0),
            min(month_date) filter (where then_count > 0)
        ) as first_month
    from months
    group by kind
)

select
    'a' as part,
    child_id,
    record_id,
    kind,
    then_start_date as start_date,
    then_end_date as then_date,
    previous_as_at() as previous_run_date
from moved_records
anti join repeated_records using (kind, record_id, child_id)
where has_lost_end
union all by name
select
    'b' as part,
    months.kind || ' ' || months.month_date as record_id,
    lower(months.kind) as kind,
    months.month_date,
    months.then_count::integer as then_count,
    months.now_count::integer as now_count,
    previous_as_at() as previous_run_date
from months
inner join reaches on months.kind = reaches.kind and months.month_date > reaches.first_month
where
    last_day(months.month_date) <= least(months_before(as_at(), 3), previous_as_at())
    and abs(months.now_count - months.then_count)
    > greatest(threshold('month_abs'), threshold('month_pct') * months.then_count)
union all by name
select
    'c' as part,
    child_id,
    change.field as record_id,
    change.field as field,
    coalesce(' from ' || change.then_words || ' to ' || change.now_words, '') as change,
    previous_as_at() as previous_run_date
from people
where change is not null
union all by name
select
    'd' as part,
    child_id,
    record_id,
    kind,
    now_start_date as start_date,
    then_start_date as then_date,
    previous_as_at() as previous_run_date
from moved_records
anti join repeated_records using (kind, record_id, child_id)
where has_moved
union all by name
select
    'e' as part,
    child_id,
    record_id,
    kind,
    then_start_date as start_date,
    field,
    ' from ' || then_words || ' to ' || now_words as change,
    previous_as_at() as previous_run_date
from statuses
where then_start_date <= previous_as_at()
union all by name
select
    'f' as part,
    known.child_id,
    'in touch' as record_id,
    previous_as_at() as previous_run_date
from previous.list_9_care_leavers as known
inner join lists.list_9_care_leavers as care_leavers on known.child_id = care_leavers.child_id
where known.in_touch = 'c) Died' and care_leavers.in_touch is distinct from 'c) Died'
order by part, child_id, record_id, kind
