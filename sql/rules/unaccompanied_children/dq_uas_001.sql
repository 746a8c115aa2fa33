-- An immigration status that nobody knows (a), or that is missing (f); an unaccompanied child very young on arrival
-- (b), or one still after 18 (c); one with another status in asylum at the same time (d), or under a care order from
-- the first day of care (e).
-- One row per immigration status and fault, and one per pair of statuses that overlap.
with statuses as (
    select
        *,
        coalesce(immigration_status_id, status_code, status_raw, child_id) as record_id,
        status_code is not distinct from 'UASC' as is_unaccompanied
    from canonical.immigration_statuses
),

unaccompanied as (
    select
        statuses.*,
        child_profiles.birth_date,
        child_profiles.turns_18_date as adult_date
    from statuses
    left join facts.child_profiles on statuses.child_id = child_profiles.child_id
    where statuses.is_unaccompanied
),

-- A decision that ends the one status on the day that it begins is no overlap.
clashes as (
    select
        unaccompanied.child_id,
        unaccompanied.record_id as unaccompanied_id,
        others.record_id as other_id,
        coalesce(others.start_date >= unaccompanied.start_date, true) as is_other_later,
        others.status_code,
        case when is_other_later then others.start_date else unaccompanied.start_date end as start_date,
        case when is_other_later then others.end_date else unaccompanied.end_date end as end_date,
        case when is_other_later then others.source_file else unaccompanied.source_file end as source_file,
        case when is_other_later then others.source_line else unaccompanied.source_line end as source_line
    from unaccompanied
    inner join statuses as others on unaccompanied.child_id = others.child_id
    where
        others.status_code in ('ASYLUM_FAMILY', 'ADULT_ASYLUM', 'REFUGEE', 'HP', 'DLR', 'LLR', 'ILR')
        and coalesce(others.start_date <= as_at(), true)
        and coalesce(unaccompanied.start_date <= as_at(), true)
        and coalesce(others.start_date < unaccompanied.end_date, true)
        and coalesce(unaccompanied.start_date < others.end_date, true)
),

ordered_from_start as (
    select unaccompanied.*, care_periods.start_date as entered_care_date
    from unaccompanied
    inner join facts.care_periods
        on
            unaccompanied.child_id = care_periods.child_id
            and coalesce(unaccompanied.start_date <= care_periods.start_date, true)
            and coalesce(unaccompanied.end_date > care_periods.start_date, true)
    semi join (
        select child_id, start_date
        from canonical.legal_statuses
        where status_code in ('C1', 'C2')
    ) as care_orders
        on care_periods.child_id = care_orders.child_id and care_periods.start_date = care_orders.start_date
),

faults as (
    select
        case when status_raw is null then 'f' else 'a' end as part,
        child_id,
        record_id,
        null as other_id,
        source_file,
        source_line,
        start_date,
        end_date,
        status_raw as recorded_status,
        null::date as entered_care_date
    from statuses
    where status_code is null
    union all
    select 'b', child_id, record_id, null, source_file, source_line, start_date, end_date, null, null
    from unaccompanied
    where age_on(birth_date, start_date) < threshold('youngest')
    union all
    select 'c', child_id, record_id, null, source_file, source_line, start_date, end_date, null, null
    from unaccompanied
    where coalesce(end_date, as_at()) > adult_date
    union all
    select
        'd',
        clashes.child_id,
        case when clashes.is_other_later then clashes.other_id else clashes.unaccompanied_id end,
        case when clashes.is_other_later then clashes.unaccompanied_id else clashes.other_id end,
        clashes.source_file,
        clashes.source_line,
        clashes.start_date,
        clashes.end_date,
        immigration_status.label,
        null
    from clashes
    left join codelists.immigration_status on clashes.status_code = immigration_status.code
    union all
    select 'e', child_id, record_id, null, source_file, source_line, start_date, end_date, null, entered_care_date
    from ordered_from_start
)

select
    part,
    child_id,
    record_id,
    case when other_id is not null then [other_id] end as related_record_ids,
    source_file,
    source_line,
    start_date,
    end_date,
    recorded_status,
    entered_care_date
from faults
order by child_id, part, record_id, other_id, source_file, source_line
