-- The primary need of an accepted referral is missing, which matters more the longer it is open (a, c), is not a need
-- (b, e), or is not known (d, f).
-- One row per referral or care episode that breaks the rule.

-- N0 (not stated) and N9 (not in need) are no needs of a child in care, so there they are no codes either.
with needs as (
    select
        'canonical.referrals' as table_or_list,
        false as is_in_care,
        child_id,
        referral_id as record_id,
        referral_date as start_date,
        primary_need_code,
        primary_need_raw,
        is_no_further_action,
        is_open(referral_date, close_date)
        and referral_date <= working_days_before(as_at(), threshold('working_days')::integer + 1) as is_open_long,
        source_file,
        source_line
    from canonical.referrals
    union all
    select
        'canonical.care_episodes',
        true,
        child_id,
        coalesce(care_episode_id, start_date::varchar),
        start_date,
        primary_need_code,
        primary_need_raw,
        null,
        null,
        source_file,
        source_line
    from canonical.care_episodes
),

judged as (
    select
        case
            when is_in_care and regexp_matches(primary_need_raw, '^\s*N[09]\b', 'i') then 'e'
            when is_in_care and primary_need_code is null and primary_need_raw is not null then 'f'
            when primary_need_code is null and primary_need_raw is not null then 'd'
            when primary_need_code is null and is_no_further_action = 'no' and is_open_long then 'c'
            when primary_need_code is null and is_no_further_action = 'no' then 'a'
            when primary_need_code in ('N0', 'N9') and is_open_long and is_no_further_action is distinct from 'yes'
                then 'b'
        end as part,
        *
    from needs
)

select
    part,
    child_id,
    record_id,
    table_or_list,
    source_file,
    source_line,
    start_date,
    coalesce(primary_need.label, judged.primary_need_raw) as primary_need
from judged
left join codelists.primary_need
    on
        case judged.part when 'e' then upper(trim(judged.primary_need_raw)[:2]) else judged.primary_need_code end
        = primary_need.code
where part is not null
order by child_id, part, record_id, source_file, source_line
