-- How far each figure can be trusted, from A to D, and why: the worst of what is known against it.
-- One row per scope and indicator.

-- An error on a column that an indicator rests on, of a child whose case it counts.
with errors as (
    select distinct
        indicator_fields.indicator_id,
        rule_findings.child_id
    from findings.rule_findings
    inner join findings.findings on rule_findings.finding_id = findings.finding_id and findings.status = 'open'
    inner join clinics.indicator_fields
        on list_contains(string_split(rule_findings.columns, ', '), indicator_fields.field)
    where rule_findings.severity = 'error' and rule_findings.child_id is not null
),

counted as (
    select
        case when grouping(listed_cases.team_name) = 0 then 'team' else 'all' end as breakdown,
        listed_cases.team_name as group_name,
        listed_cases.indicator_id,
        count(*)::integer as cases,
        count(errors.child_id)::integer as cases_with_errors
    from clinics.listed_cases
    left join errors
        on listed_cases.indicator_id = errors.indicator_id and listed_cases.child_id = errors.child_id
    where listed_cases.indicator_id in (select indicator_id from clinics.indicator_fields)
    group by grouping sets (
        (listed_cases.indicator_id), (listed_cases.indicator_id, listed_cases.team_name)
    )
    having grouping(listed_cases.team_name) = 1 or listed_cases.team_name is not null
),

unmatched as (
    select
        indicator_fields.indicator_id,
        sum(unmatched_codes.row_count)::integer as unmatched_rows
    from clinics.indicator_fields
    inner join findings.unmatched_codes
        on
            indicator_fields.field
            = concat_ws('.', 'canonical', unmatched_codes.canonical_table, unmatched_codes.canonical_column)
    group by indicator_fields.indicator_id
),

-- A file that was saved before the interval was over cannot tell all of it.
old_files as (
    select
        indicator_fields.indicator_id,
        min(files.saved_on) as saved_on
    from clinics.indicator_fields
    cross join clinics.clinic_interval
    inner join findings.files
        on
            string_split(indicator_fields.field, '.')[2] = files.canonical_table
            and coalesce(files.saved_on < clinic_interval.interval_end, true)
    group by indicator_fields.indicator_id
),

-- Of the kinds of event that say when they were recorded, the share recorded more than five working days late.
late as (
    select
        recording_times.record_type,
        100.0 * count(*) filter (
            where working_days_between(recording_times.event_date, recording_times.recorded_at::date) > 5
        ) / count(*) as late_share
    from canonical.recording_times
    cross join clinics.clinic_interval
    where
        recording_times.event_date between months_before(clinic_interval.interval_end, 3) and clinic_interval.interval_end
        and recording_times.recorded_at is not null
    group by recording_times.record_type
),

late_records as (
    select
        indicator_fields.indicator_id,
        max(late.late_share) as late_share
    from clinics.indicator_fields
    inner join late on contains(indicator_fields.field, '.' || lower(late.record_type))
    group by indicator_fields.indicator_id
),

weighed as (
    select
        counted.*,
        100.0 * counted.cases_with_errors / nullif(counted.cases, 0) as error_share,
        unmatched.unmatched_rows,
        old_files.saved_on,
        old_files.indicator_id is not null as is_old,
        late_records.late_share
    from counted
    left join unmatched on counted.indicator_id = unmatched.indicator_id
    left join old_files on counted.indicator_id = old_files.indicator_id
    left join late_records on counted.indicator_id = late_records.indicator_id
)

select
    breakdown,
    group_name,
    indicator_id,
    case
        when is_old or error_share >= 15 then 'D'
        when error_share >= 5 or late_share >= 25 then 'C'
        when error_share >= 1 or late_share >= 10 or unmatched_rows > 0 then 'B'
        else 'A'
    end as grade,
    cases,
    cases_with_errors,
    coalesce(unmatched_rows, 0) as unmatched_rows,
    is_old,
    saved_on,
    late_share
from weighed
