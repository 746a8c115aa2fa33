-- Early help assessments and early help episodes side by side, with the episode that each assessment belongs to.
-- One row per row of either export; which of them are listed is for list 2 to say.

with records as (
    select
        'assessment' as record_kind,
        assessment_id as record_id,
        child_id,
        episode_id,
        start_date,
        completed_date,
        organisation,
        source_file,
        source_line
    from canonical.early_help_assessments
    union all
    select 'episode', episode_id, child_id, episode_id, start_date, end_date, organisation, source_file, source_line
    from canonical.early_help_episodes
),

numbered as (
    select
        *,
        row_number() over (order by record_kind, child_id, record_id, source_file, source_line) as row_id,
        -- A record can stand under both ids of a child whose records were merged.
        record_id is not null
        and child_id is not null
        and row_number() over (
            partition by record_kind, child_id, record_id, start_date, completed_date
            order by source_file, source_line
        ) > 1 as is_copy,
        coalesce(start_date <= as_at(), true)
        and (
            in_last_months(start_date, 6)
            or in_last_months(completed_date, 6)
            or is_open(start_date, completed_date)
        ) as is_in_period
    from records
),

-- An assessment belongs to the episode that it names; if it names none of the child's, to the one in which it began.
episodes_of_assessments as (
    select
        assessments.row_id as assessment_row_id,
        assessments.is_in_period as is_assessment_in_period,
        episodes.row_id as episode_row_id,
        episodes.organisation
    from numbered as assessments
    inner join numbered as episodes
        on
            assessments.child_id = episodes.child_id
            and (
                assessments.episode_id = episodes.episode_id
                or (
                    assessments.start_date >= episodes.start_date
                    and coalesce(assessments.start_date < episodes.completed_date, true)
                )
            )
    where assessments.record_kind = 'assessment' and episodes.record_kind = 'episode'
    qualify row_number() over (
        partition by assessments.row_id
        order by
            coalesce(assessments.episode_id = episodes.episode_id, false) desc,
            episodes.start_date desc nulls last,
            episodes.row_id
    ) = 1
),

represented_episodes as (
    select distinct episode_row_id
    from episodes_of_assessments
    where is_assessment_in_period
)

select
    numbered.record_kind,
    numbered.record_id,
    numbered.child_id,
    numbered.start_date,
    numbered.completed_date,
    coalesce(numbered.organisation, episodes_of_assessments.organisation) as organisation,
    numbered.is_copy,
    numbered.is_in_period,
    represented_episodes.episode_row_id is not null as is_represented,
    numbered.source_file,
    numbered.source_line
from numbered
left join episodes_of_assessments on numbered.row_id = episodes_of_assessments.assessment_row_id
left join represented_episodes on numbered.row_id = represented_episodes.episode_row_id
