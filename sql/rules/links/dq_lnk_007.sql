-- A record's worker (a) or team (b) is not among the workers or teams, or is written as a name where an id belongs (c).
-- One row per record and worker or team that breaks the rule.

-- A name is never shown, as it may be a person's.
with records as (
    select
        'referral' as record,
        'referrals' as table_name,
        referral_id as id,
        child_id,
        referral_date as record_date,
        worker_id,
        team_id,
        source_file,
        source_line
    from canonical.referrals
    union all
    select
        'assessment', 'assessments', assessment_id, child_id, start_date, worker_id, team_id,
        source_file, source_line
    from canonical.assessments
    union all
    select
        'section 47 enquiry', 'section_47_enquiries', enquiry_id, child_id, start_date, worker_id, team_id,
        source_file, source_line
    from canonical.section_47_enquiries
    union all
    select
        'child in need plan', 'child_in_need_plans', plan_id, child_id, start_date, worker_id, team_id,
        source_file, source_line
    from canonical.child_in_need_plans
    union all
    select
        'worker involvement', 'involvements', involvement_id, child_id, start_date, worker_id, team_id,
        source_file, source_line
    from canonical.involvements
    union all
    select
        'care leaver record', 'care_leavers', care_leaver_id, child_id, latest_contact_date, worker_id, team_id,
        source_file, source_line
    from canonical.care_leavers
    union all
    select
        'care leaver record', 'care_leavers', care_leaver_id, child_id, latest_contact_date, personal_adviser_id, null,
        source_file, source_line
    from canonical.care_leavers
),

known_keys as (
    select 'worker' as kind, worker_id as key from canonical.professionals
    union
    select 'worker', staff_id from canonical.professionals
    union
    select 'team', team_id from canonical.teams
    union
    select 'team', team_id from canonical.team_structure
),

known_names as (
    select 'worker' as kind, upper(worker_name) as name from canonical.professionals
    union
    select 'team', upper(team_name) from canonical.teams
    union
    select 'team', upper(team_name) from canonical.team_structure
),

keys as (
    select 'worker' as kind, worker_id as key, * exclude (worker_id, team_id)
    from records
    where worker_id is not null
    union all
    select 'team', team_id, * exclude (worker_id, team_id)
    from records
    where team_id is not null
),

unknown_keys as (
    select
        keys.*,
        known_names.name is not null or reads_as_name(keys.key) as is_name
    from keys
    anti join known_keys on keys.kind = known_keys.kind and keys.key = known_keys.key
    left join known_names on keys.kind = known_names.kind and upper(keys.key) = known_names.name
)

select
    case when is_name then 'c' when kind = 'team' then 'b' else 'a' end as part,
    child_id,
    concat_ws(' ', record, coalesce(id, record_date::varchar), kind) as record_id,
    case when not is_name then [key] end as related_record_ids,
    'canonical.' || table_name as table_or_list,
    source_file,
    source_line,
    record,
    id,
    record_date,
    kind,
    case when not is_name then key end as key
from unknown_keys
order by child_id, record_id, related_record_ids, source_file, source_line
