-- Referrals received in the six months before the as-at date.
-- One row per child per referral, so a child may appear more than once.

-- A referral can stand under both ids of a child whose records were merged.
with copied_referrals as (
    select referral_id, child_id, referral_date, min((source_file, source_line)) as first_copy
    from canonical.referrals
    where referral_id is not null and child_id is not null and in_last_months(referral_date, 6)
    group by referral_id, child_id, referral_date
    having count(*) > 1
),

-- Other referrals of the same day count as earlier ones; a date on the first day of the 12 months does too. No referral
-- of the six months looks further back than 12 months before their first day.
referrals_by_day as (
    select
        child_id,
        referral_date,
        sum(count(distinct referral_id) + count(*) filter (where referral_id is null)) over (
            partition by child_id
            order by referral_date
            range between interval 12 months preceding and current row
        )::integer - 1 as earlier_referral_count
    from canonical.referrals
    where child_id is not null and referral_date between months_before(window_start(6), 12) and as_at()
    group by child_id, referral_date
),

-- Ofsted counts back from the child's latest referral, not from each one, so the number is the same on all of that
-- child's rows.
earlier_referrals as (
    select
        child_id,
        referral_date,
        case
            when reading('list_3_referral_count') = 'each_referral' then earlier_referral_count
            else last_value(earlier_referral_count) over (
                partition by child_id
                order by referral_date
                rows between unbounded preceding and unbounded following
            )
        end as earlier_referral_count
    from referrals_by_day
)

select
    case
        when referrals.child_id is null then 'no child id'
        when referrals.referral_date is null then 'no date of referral'
        when referrals.referral_date > as_at() then 'after the as-at date'
        when not in_last_months(referrals.referral_date, 6) then 'before the six months'
        when (referrals.source_file, referrals.source_line) <> copied_referrals.first_copy
            then 'a copy of another record'
    end as left_out,

    ---------- child
    referrals.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,

    ---------- referral
    referrals.referral_date,
    referral_source.annex_a_label as referral_source,
    -- Blank until a decision is recorded: as no further action or not, or as what was done.
    case
        when referrals.is_no_further_action in ('yes', 'no') then yes_no(referrals.is_no_further_action)
        when
            'yes' in (
                referrals.led_to_assessment,
                referrals.led_to_strategy_discussion,
                referrals.led_to_care_request,
                referrals.led_to_transfer_in_conference,
                referrals.led_to_conference
            )
            then 'b) No'
        when referrals.ended_no_further_action = 'yes' then 'a) Yes'
    end as no_further_action,
    earlier_referrals.earlier_referral_count,
    name_or_text(team_names.team_name, referrals.team_id) as team_name,
    name_or_text(worker_names.worker_name, referrals.worker_id) as worker_name,

    ---------- source
    referrals.referral_id as record_id,
    referrals.source_file,
    referrals.source_line
from canonical.referrals
left join facts.child_profiles on referrals.child_id = child_profiles.child_id
left join codelists.referral_source on referrals.source_code = referral_source.code
left join copied_referrals
    on
        referrals.referral_id = copied_referrals.referral_id
        and referrals.child_id = copied_referrals.child_id
        and referrals.referral_date = copied_referrals.referral_date
left join earlier_referrals
    on
        referrals.child_id = earlier_referrals.child_id
        and referrals.referral_date = earlier_referrals.referral_date
left join facts.team_names on referrals.team_id = team_names.team_id
left join facts.worker_names on referrals.worker_id = worker_names.worker_key
order by
    referrals.referral_date,
    referrals.child_id,
    referrals.referral_id,
    referrals.source_file,
    referrals.source_line
