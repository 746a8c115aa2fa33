-- Early help assessments in the six months before the as-at date, and early help that is being given now.
-- One row per early help assessment, or per early help episode where one stands in for an assessment.
select
    case
        when early_help_records.child_id is null then 'no child id'
        when early_help_records.is_copy then 'a copy of another record'
        when
            reading('list_2_cohort') = 'assessments' and early_help_records.record_kind = 'episode'
            then 'an episode, and only assessments are listed'
        when
            reading('list_2_cohort') = 'episodes' and early_help_records.record_kind = 'assessment'
            then 'an assessment, and only episodes are listed'
        when early_help_records.start_date > as_at() then 'after the as-at date'
        when
            early_help_records.start_date is null and known_by_then(early_help_records.completed_date) is null
            then 'no start date'
        when not early_help_records.is_in_period then 'before the six months'
        when reading('list_2_cohort') <> 'assessments_and_open_episodes' then null
        when early_help_records.is_represented then 'listed by its assessment'
        -- Where no assessment was supplied at all, episodes are all there is, and stand in for them.
        when
            early_help_records.record_kind = 'episode'
            and known_by_then(early_help_records.completed_date) is not null
            and exists (select 1 from canonical.early_help_assessments)
            then 'ended, and has no assessment in the six months'
    end as left_out,

    ---------- child
    early_help_records.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,

    ---------- early help
    early_help_records.start_date,
    known_by_then(early_help_records.completed_date) as completed_date,
    early_help_records.organisation,
    early_help_records.record_kind,

    ---------- source
    early_help_records.record_id,
    early_help_records.source_file,
    early_help_records.source_line
from facts.early_help_records
left join facts.child_profiles on early_help_records.child_id = child_profiles.child_id
order by
    early_help_records.start_date,
    early_help_records.child_id,
    early_help_records.record_kind,
    early_help_records.record_id,
    early_help_records.source_file,
    early_help_records.source_line
