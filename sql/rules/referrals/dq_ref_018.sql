-- A child has several referrals (a) or contacts (b) of one day from one source.
-- One row per child, day and source.
with received as (
    select
        'a' as part,
        child_id,
        referral_id as id,
        referral_date as received_date,
        source_code,
        coalesce(source_code, source_raw) as source,
        source_file,
        source_line
    from canonical.referrals
    union all
    select
        'b',
        child_id,
        contact_id,
        contact_date,
        source_code,
        coalesce(source_code, source_raw),
        source_file,
        source_line
    from canonical.contacts
),

-- Most come once, so only the rest are looked at closely.
repeats as (
    select hash(part, child_id, received_date, source) as received_hash
    from received
    where child_id is not null and received_date is not null
    group by received_hash
    having count(*) > 1
),

repeated as (
    select
        part,
        child_id,
        received_date,
        source_code,
        source,
        count(*) as times,
        list_sort(list_distinct(list(id))) as ids,
        max_by(source_file, (id, source_line)) as source_file,
        max_by(source_line, (id, source_line)) as source_line
    from received
    semi join repeats
        on
            hash(received.part, received.child_id, received.received_date, received.source)
            = repeats.received_hash
    where child_id is not null and received_date is not null
    group by part, child_id, received_date, source_code, source
    having count(*) > 1 and (part = 'a' or count(distinct id) > 1)
)

select
    repeated.part,
    repeated.child_id,
    repeated.ids[-1] as record_id,
    nullif(repeated.ids[:-2], []) as related_record_ids,
    case repeated.part when 'a' then 'canonical.referrals' else 'canonical.contacts' end as table_or_list,
    repeated.source_file,
    repeated.source_line,
    repeated.received_date,
    repeated.times,
    coalesce(referral_source.label, repeated.source, 'an unrecorded source') as referral_source
from repeated
left join codelists.referral_source on repeated.source_code = referral_source.code
order by repeated.part, repeated.child_id, repeated.received_date, repeated.source
