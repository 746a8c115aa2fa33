-- The cases of the indicator that is worked out, with who held each on its day and what lies in the child.
-- One row per case that the indicator's query returned.

-- A record's own team and worker come before those who held the child's case on the day, even where nobody knows their names.
with held as (
    select
        cases.* exclude (team_id, worker_id),
        coalesce(cases.team_id, holders.team_id) as team_id,
        case
            when cases.team_id is null then holders.team_name
            else name_or_text(team_names.team_name, cases.team_id)
        end as team_name,
        coalesce(cases.worker_id, holders.worker_id) as worker_id,
        case
            when cases.worker_id is null then holders.worker_name
            else name_or_text(worker_names.worker_name, cases.worker_id)
        end as worker_name
    from current_cases as cases
    left join breakdowns.holders
        on
            cases.child_id = holders.child_id
            and cases.event_date >= holders.from_date
            and cases.event_date < holders.until_date
    left join facts.team_names on cases.team_id = team_names.team_id
    left join facts.worker_names on cases.worker_id = worker_names.worker_key
)

select
    held.*,
    localities.locality,
    -- The bands that DfE publishes; before birth there is no age.
    case
        when held.event_date < children.birth_date then 'Unborn'
        when held.event_date < children.first_birthday then 'Under 1'
        when held.event_date < children.fifth_birthday then '1 to 4'
        when held.event_date < children.tenth_birthday then '5 to 9'
        when held.event_date < children.sixteenth_birthday then '10 to 15'
        when held.event_date < children.eighteenth_birthday then '16 and 17'
        when held.event_date >= children.eighteenth_birthday then '18 and over'
    end as age_band,
    children.sex,
    children.ethnicity,
    children.disability
from held
left join breakdowns.localities
    on
        held.team_id = localities.team_id
        and held.event_date >= localities.from_date
        and held.event_date < localities.until_date
left join breakdowns.children on held.child_id = children.child_id
