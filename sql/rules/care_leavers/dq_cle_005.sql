-- A care leaver's accommodation (a), its suitability (c) or their activity (f) is not recognised; suitability is missing
-- (b); homelessness or custody is called suitable (d); a foyer is given for someone under 18 (e); or the activity is
-- one that later codes replaced (g).
-- One row per young person and way in which their latest record breaks the rule.
with young_people as (
    select
        records.*,
        child_profiles.age
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    where records.eligibility_code is distinct from 'none' and coalesce(child_profiles.age < 25, true)
),

-- Nobody can judge a home that is not known (R) or abroad (G, H). A record dated after the as-at date tells of the age that
-- the young person had then.
judged as (
    select
        *,
        unnest([
            case when accommodation_code is null and accommodation_raw is not null then 'a' end,
            case
                when
                    accommodation_code not in ('R', 'G', 'H')
                    and suitability_code is null
                    and suitability_raw is null
                    then 'b'
            end,
            case when suitability_code is null and suitability_raw is not null then 'c' end,
            case when accommodation_code in ('S', 'X') and suitability_code = '1' then 'd' end,
            case
                when
                    accommodation_code = 'T'
                    and age < 18
                    and coalesce(greatest(latest_contact_date, pathway_plan_review_date) <= as_at(), true)
                    then 'e'
            end,
            case when activity_code is null and activity_raw is not null then 'f' end,
            case when activity_code in ('F3', 'P3') and setting('template') >= '2023' then 'g' end,
        ]) as part
    from young_people
)

select
    judged.part,
    judged.child_id,
    judged.care_leaver_id as record_id,
    judged.source_file,
    judged.source_line,
    judged.latest_contact_date,
    coalesce(accommodation.label, judged.accommodation_raw) as accommodation,
    judged.suitability_raw as suitability,
    coalesce(activity.label, judged.activity_raw) as activity
from judged
left join codelists.accommodation on judged.accommodation_code = accommodation.code
left join codelists.activity on judged.activity_code = activity.code
where judged.part is not null
order by judged.child_id, judged.care_leaver_id, judged.part
