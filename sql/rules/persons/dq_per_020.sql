-- Two people who look like the same child: born on one day with like names, and both with work in two years (a), or
-- with an identifier in common (b).
-- One row per pair and kind of likeness: the one with the later id, beside the other.
with people as (
    select
        child_id,
        birth_date,
        regexp_replace(lower(strip_accents(surname)), '[^a-z]', '', 'g') as folded_surname,
        regexp_replace(lower(strip_accents(forename)), '[^a-z]', '', 'g')[:3] as name_start
    from canonical.children
    where child_id is not null and birth_date is not null and surname is not null and forename is not null
),

shared_names as (
    select birth_date, folded_surname, name_start
    from people
    where folded_surname <> '' and name_start <> ''
    group by birth_date, folded_surname, name_start
    having min(child_id) <> max(child_id)
),

alike as (
    select distinct people.*
    from people
    semi join shared_names
        on
            people.birth_date = shared_names.birth_date
            and people.folded_surname = shared_names.folded_surname
            and people.name_start = shared_names.name_start
),

activities as (
    select child_id, contact_date as start_date, contact_date as last_date
    from canonical.contacts
    union all
    select child_id, start_date, coalesce(known_by_then(end_date), as_at())
    from canonical.early_help_episodes
    union all
    select child_id, referral_date, coalesce(known_by_then(close_date), as_at())
    from canonical.referrals
    union all
    select child_id, start_date, coalesce(known_by_then(authorisation_date), as_at())
    from canonical.assessments
    union all
    select child_id, start_date, coalesce(known_by_then(end_date), as_at())
    from canonical.child_protection_plans
    union all
    select child_id, start_date, coalesce(known_by_then(end_date), as_at())
    from canonical.care_episodes
    union all
    select child_id, start_date, coalesce(known_by_then(end_date), as_at())
    from canonical.involvements
    union all
    select child_id, latest_contact_date, latest_contact_date
    from canonical.care_leavers
),

adoptions as (
    select child_id, close_date as adoption_date
    from canonical.referrals
    where close_reason_code = 'RC1'
    union all
    select child_id, end_date
    from canonical.care_episodes
    where end_reason_code in ('E11', 'E12')
),

known_alike as (
    select
        alike.*,
        min(activities.start_date) as first_date,
        (select min(adoption_date) from adoptions where adoptions.child_id = alike.child_id) as adoption_date
    from alike
    inner join activities on alike.child_id = activities.child_id
    where activities.start_date <= as_at()
    group by all
    having max(activities.last_date) between months_before(as_at(), 24) and as_at()
),

-- An adopted child begins again as someone else.
like_pairs as (
    select known_alike.child_id, others.child_id as other_id, null as shared_identifiers
    from known_alike
    inner join known_alike as others
        on
            known_alike.birth_date = others.birth_date
            and known_alike.folded_surname = others.folded_surname
            and known_alike.name_start = others.name_start
            and known_alike.child_id > others.child_id
    where
        coalesce(known_alike.adoption_date > others.first_date, true)
        and coalesce(others.adoption_date > known_alike.first_date, true)
),

identifiers as (
    select
        child_id,
        'id in the old case system' as kind,
        legacy_id as identifier,
        null::date as start_date,
        null::date as end_date
    from canonical.children
    union all
    select child_id, 'NHS or other national number', national_id, null, null
    from canonical.children
    union all
    select child_id, coalesce(identifier_type, 'other identifier'), identifier_value, start_date, end_date
    from canonical.person_identifiers
),

shared as (
    select identifiers.*
    from identifiers
    semi join (
        select kind, identifier
        from identifiers
        where child_id is not null and identifier is not null
        group by kind, identifier
        having min(child_id) <> max(child_id)
    ) as several on identifiers.kind = several.kind and identifiers.identifier = several.identifier
),

sharing_pairs as (
    select
        shared.child_id,
        others.child_id as other_id,
        string_agg(distinct shared.kind, ', ' order by shared.kind) as shared_identifiers
    from shared
    inner join shared as others
        on shared.kind = others.kind and shared.identifier = others.identifier and shared.child_id > others.child_id
    where
        coalesce(shared.start_date <= others.end_date, true)
        and coalesce(others.start_date <= shared.end_date, true)
    group by shared.child_id, others.child_id
),

pairs as (
    select 'a' as part, * from like_pairs
    union all
    select 'b', * from sharing_pairs
)

select
    part,
    child_id,
    child_id as record_id,
    [other_id] as related_record_ids,
    other_id as other_person,
    shared_identifiers
from pairs
order by child_id, other_id, part
