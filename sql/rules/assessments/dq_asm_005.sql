-- A child has several assessments open on one referral (a), or one began while another was running that has since been
-- authorised (b) or was left open (c).
-- One row per referral with several open assessments, and one per pair of assessments that overlap.
with assessments as (
    select
        *,
        coalesce(assessment_id, start_date::varchar) as record_id,
        known_by_then(authorisation_date) is null and coalesce(start_date <= as_at(), true) as is_still_open,
        row_number() over (
            order by start_date, authorisation_date nulls last, assessment_id, source_file, source_line
        ) as assessment_number
    from canonical.assessments
    where child_id is not null and referral_id is not null
),

open_together as (
    select
        'a' as part,
        child_id,
        arg_max(record_id, assessment_number) as record_id,
        list(record_id order by assessment_number)[:-2] as related_record_ids,
        arg_max(source_file, assessment_number) as source_file,
        arg_max(source_line, assessment_number) as source_line,
        max(start_date) as start_date,
        min(start_date) as earlier_start_date,
        null::date as earlier_authorisation_date,
        count(*)::integer as assessment_count
    from assessments
    where is_still_open
    group by child_id, referral_id
    having count(*) > 1
),

-- To start on the day on which the other was authorised is to overlap. Copies of one another are for the rule on
-- repeated rows.
overlapping as (
    select
        case when earlier.is_still_open then 'c' else 'b' end as part,
        later.child_id,
        later.record_id,
        [earlier.record_id] as related_record_ids,
        later.source_file,
        later.source_line,
        later.start_date,
        earlier.start_date as earlier_start_date,
        earlier.authorisation_date as earlier_authorisation_date,
        null::integer as assessment_count
    from assessments as later
    inner join assessments as earlier
        on
            later.child_id = earlier.child_id
            and later.referral_id = earlier.referral_id
            and later.assessment_number > earlier.assessment_number
            and later.start_date >= earlier.start_date
            and later.start_date <= coalesce(earlier.authorisation_date, as_at())
    where
        not (later.is_still_open and earlier.is_still_open)
        and (
            later.start_date <> earlier.start_date
            or later.authorisation_date is distinct from earlier.authorisation_date
        )
)

select * from open_together
union all
select * from overlapping
order by child_id, record_id, part, related_record_ids, source_file, source_line
