-- Leaving-care records, and the young people who have none although their care history makes them care leavers.
-- One row per leaving-care record, and one per young person without any.
with records as (
    select
        care_leaver_id as record_id,
        child_id,
        true as is_recorded,
        eligibility_code,
        eligibility_raw,
        in_touch_code,
        latest_contact_date,
        accommodation_code,
        suitability_code,
        activity_code,
        pathway_plan_review_date,
        personal_adviser_id,
        team_id,
        worker_id,
        source_file,
        source_line
    from canonical.care_leavers
    union all by name
    select
        care_leaver_eligibility.care_episode_id as record_id,
        care_leaver_eligibility.child_id,
        false as is_recorded,
        care_leaver_eligibility.source_file,
        care_leaver_eligibility.source_line
    from facts.care_leaver_eligibility
    anti join canonical.care_leavers on care_leaver_eligibility.child_id = care_leavers.child_id
    where reading('list_9_eligibility') <> 'recorded'
)

select
    records.* exclude (eligibility_code, eligibility_raw, latest_contact_date, pathway_plan_review_date),
    known_by_then(records.latest_contact_date) as latest_contact_date,
    known_by_then(records.pathway_plan_review_date) as pathway_plan_review_date,
    -- A category that was recorded and not recognised stays blank rather than being worked out. The care
    -- history speaks before a record dated after the as-at date, and before one that the 18th birthday has overtaken.
    case reading('list_9_eligibility')
        when 'recorded' then records.eligibility_code
        when 'worked_out' then care_leaver_eligibility.category_code
        else
            coalesce(
                case
                    when
                        greatest(records.latest_contact_date, records.pathway_plan_review_date) > as_at()
                        or (records.eligibility_code in ('eligible', 'relevant') and child_profiles.age >= 18)
                        or (records.eligibility_code = 'former_relevant' and child_profiles.age < 18)
                        then care_leaver_eligibility.category_code
                end,
                records.eligibility_code,
                case when records.eligibility_raw is null then care_leaver_eligibility.category_code end
            )
    end as category_code,
    -- The latest record is the one with the latest date in it; one dated after the as-at date is the last resort.
    row_number() over (
        partition by records.child_id
        order by
            coalesce(greatest(records.latest_contact_date, records.pathway_plan_review_date) > as_at(), false),
            greatest(records.latest_contact_date, records.pathway_plan_review_date) desc nulls last,
            records.latest_contact_date desc nulls last,
            length(records.record_id) desc nulls last,
            records.record_id desc,
            records.source_file,
            records.source_line
    ) = 1 as is_latest
from records
left join facts.care_leaver_eligibility on records.child_id = care_leaver_eligibility.child_id
left join facts.child_profiles on records.child_id = child_profiles.child_id
