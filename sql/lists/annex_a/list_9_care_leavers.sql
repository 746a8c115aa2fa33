-- Young people entitled to leaving-care services at the as-at date, eligible children still in care included.
-- One row per young person, from their latest leaving-care record.

-- Unaccompanied now or, from 18, ever before.
with unaccompanied as (
    select
        child_id,
        bool_or(coalesce(end_date > as_at(), true)) as is_unaccompanied_now
    from facts.unaccompanied_statuses
    group by child_id
),

advisers as (
    select
        involvements.child_id,
        name_or_text(worker_names.worker_name, involvements.worker_id) as adviser_name
    from canonical.involvements
    left join facts.worker_names on involvements.worker_id = worker_names.worker_key
    where
        involvements.child_id is not null
        and involvements.role_code = 'personal_adviser'
        and is_open(involvements.start_date, involvements.end_date)
    qualify row_number() over (
        partition by involvements.child_id
        order by
            involvements.start_date desc,
            length(involvements.involvement_id) desc nulls last,
            involvements.involvement_id desc,
            involvements.source_line
    ) = 1
),

case_holders as (
    select child_id, worker_name, team_name
    from facts.allocated_workers
    qualify row_number() over (partition by child_id order by from_date desc) = 1
)

select
    case
        when statuses.child_id is null then 'no child id'
        when not statuses.is_latest then 'a later record of this young person counts'
        when statuses.category_code = 'none' then 'no current eligibility'
        when child_profiles.age < 16 then 'under 16'
        when child_profiles.age >= 25 and reading('list_9_from_25') = 'left_out' then 'aged 25 or over'
        -- From 21 the duty is on request, and nobody recorded one.
        when child_profiles.age >= 21 and not statuses.is_recorded
            then 'aged 21 or over and without a leaving care record'
        when statuses.category_code is null and reading('list_9_eligibility') = 'worked_out'
            then 'not entitled by the care history'
        when statuses.category_code = 'eligible' and setting('template') < eligibility.template_since
            then 'an eligible child, whom the template does not ask for'
    end as left_out,

    ---------- young person
    statuses.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    -- Someone whose age is not known is unaccompanied only while the record says so.
    yes_if(
        coalesce(unaccompanied.is_unaccompanied_now, false)
        or (unaccompanied.child_id is not null and coalesce(child_profiles.age >= 18, false))
    ) as unaccompanied,
    child_profiles.disability,

    ---------- allocation
    coalesce(name_or_text(team_names.team_name, statuses.team_id), case_holders.team_name) as team_name,
    coalesce(name_or_text(worker_names.worker_name, statuses.worker_id), case_holders.worker_name) as worker_name,
    coalesce(
        name_or_text(adviser_names.worker_name, statuses.personal_adviser_id),
        advisers.adviser_name
    ) as adviser_name,

    ---------- leaving care
    eligibility.annex_a_label as eligibility,
    statuses.pathway_plan_review_date,
    in_touch.annex_a_label as in_touch,
    -- Ofsted wants the rest only of those whom the authority is in touch with.
    case when statuses.in_touch_code = 'YES' then statuses.latest_contact_date end as latest_contact_date,
    case when statuses.in_touch_code = 'YES' then accommodation.annex_a_label end as accommodation,
    case when statuses.in_touch_code = 'YES' then suitability.annex_a_label end as suitability,
    case when statuses.in_touch_code = 'YES' then activity.annex_a_label end as activity,

    ---------- source
    statuses.record_id,
    statuses.source_file,
    statuses.source_line
from facts.care_leaver_statuses as statuses
left join facts.child_profiles on statuses.child_id = child_profiles.child_id
left join unaccompanied on statuses.child_id = unaccompanied.child_id
left join advisers on statuses.child_id = advisers.child_id
left join facts.team_names on statuses.team_id = team_names.team_id
left join facts.worker_names on statuses.worker_id = worker_names.worker_key
left join facts.worker_names as adviser_names on statuses.personal_adviser_id = adviser_names.worker_key
left join codelists.care_leaver_eligibility as eligibility on statuses.category_code = eligibility.code
left join codelists.in_touch on statuses.in_touch_code = in_touch.code
left join codelists.accommodation on statuses.accommodation_code = accommodation.code
left join codelists.suitability on statuses.suitability_code = suitability.code
left join codelists.activity on statuses.activity_code = activity.code
left join case_holders on statuses.child_id = case_holders.child_id
order by statuses.child_id, statuses.record_id, statuses.source_file, statuses.source_line
