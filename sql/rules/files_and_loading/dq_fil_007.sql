-- The newest record of a kind (a), or the files themselves (b), are older than they should be on the as-at date; or a
-- file has not changed since the run before (c).
-- One row per kind of record, per day on which files were saved, and per file.
with dated as (
    select 'contacts' as kind, max(contact_date) as newest_date, 'canonical.contacts' as table_or_list, [1] as lists
    from canonical.contacts
    where contact_date <= as_at()
    union all
    select 'referrals', max(referral_date), 'canonical.referrals', [3, 6]
    from canonical.referrals
    where referral_date <= as_at()
    union all
    select 'child protection visits', max(visit_date), 'canonical.visits', [7]
    from canonical.visits
    where visit_type = 'child protection' and visit_date <= as_at()
    union all
    select 'visits to children in care', max(visit_date), 'canonical.visits', [8]
    from canonical.visits
    where visit_type = 'looked after' and visit_date <= as_at()
)

select
    'a' as part,
    null as child_id,
    'newest of ' || kind as record_id,
    table_or_list,
    lists,
    null as source_file,
    kind,
    newest_date,
    as_at() - newest_date as days,
    null::integer as files
from dated
where newest_date < as_at() - threshold('stale_days')::integer

union all

select
    'b',
    null,
    'files saved on ' || saved_on,
    null,
    [],
    case when count(*) = 1 then min(source_file) end,
    case when count(*) = 1 then min(source_file) else min(source_file) || ' and others' end,
    saved_on,
    as_at() - saved_on,
    count(*)
from findings.files
where saved_on < as_at() - threshold('stale_days')::integer
group by saved_on

union all

select
    'c',
    null,
    files.source_file,
    'canonical.' || files.canonical_table,
    [],
    files.source_file,
    files.source_file,
    previous_as_at(),
    as_at() - previous_as_at(),
    null
from findings.files
inner join previous.files as previous_files using (source_file, canonical_table, sha256)
where previous_as_at() < as_at() and files.rows_loaded > 0
order by part, record_id
