-- The eligibility of a care leaver is missing (a), is not recognised (b) or does not fit their age and care: relevant
-- (c), former relevant (d), eligible (e), qualifying (f), or anything at an age without a duty (g).
-- One row per young person whose latest record breaks the rule.

-- In law, care ends at 18 even where its record was left open.
with children_in_care as (
    select distinct child_id
    from facts.care_periods
    where end_date is null and not is_short_breaks_only
),

young_people as (
    select
        records.*,
        child_profiles.age,
        children_in_care.child_id is not null and coalesce(child_profiles.age < 18, true) as is_looked_after,
        -- A record dated after the as-at date tells of another day.
        coalesce(greatest(records.latest_contact_date, records.pathway_plan_review_date) > as_at(), false) as is_later
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    left join children_in_care on records.child_id = children_in_care.child_id
),

judged as (
    select
        *,
        case
            when eligibility_code is null and eligibility_raw is null then 'a'
            when eligibility_code is null then 'b'
            when eligibility_code = 'none' or is_later then null
            when age < 16 or age >= 26 then 'g'
            when eligibility_code = 'relevant' and (age >= 18 or is_looked_after) then 'c'
            when eligibility_code = 'former_relevant' and age < 18 then 'd'
            when eligibility_code = 'eligible' and (age >= 18 or not is_looked_after) then 'e'
            when eligibility_code = 'qualifying' and is_looked_after then 'f'
        end as part
    from young_people
)

select
    judged.part,
    judged.child_id,
    judged.care_leaver_id as record_id,
    judged.source_file,
    judged.source_line,
    case when judged.age is null then 'of unknown age' else 'aged ' || judged.age end as aged,
    case when judged.is_looked_after then 'looked after' else 'not looked after' end as care,
    coalesce(care_leaver_eligibility.label, judged.eligibility_raw) as eligibility
from judged
left join codelists.care_leaver_eligibility on judged.eligibility_code = care_leaver_eligibility.code
where judged.part is not null
order by judged.child_id, judged.care_leaver_id
