-- The care history of a care leaver does not bear out their record: no care at all (a; b from 22, when it can be older
-- than the exports go back), less than 13 weeks of care between 14 and 18 (c; d from 22), or care that ended with death
-- or with another authority taking over (e).
-- One row per young person and way in which their latest record breaks the rule.
with young_people as (
    select
        records.*,
        child_profiles.age,
        birthday(child_profiles.birth_date, 14) as turned_14,
        birthday(child_profiles.birth_date, 18) as turned_18
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    where
        records.eligibility_code is distinct from 'none'
        -- A record dated after the as-at date tells of another day.
        and coalesce(greatest(records.latest_contact_date, records.pathway_plan_review_date) <= as_at(), true)
),

children_with_care as (
    select distinct child_id
    from canonical.care_episodes
    where child_id is not null
),

-- The as-at date is a day in care; the day that care ended is not.
histories as (
    select
        young_people.child_id,
        sum(greatest(
            0,
            least(coalesce(care_periods.end_date, as_at() + 1), young_people.turned_18)
            - greatest(care_periods.start_date, young_people.turned_14)
        ))::integer as days_in_care,
        max_by(
            struct_pack(end_date := care_periods.end_date, end_reason := care_periods.end_reason_code),
            care_periods.period_number
        ) as latest
    from young_people
    inner join facts.care_periods on young_people.child_id = care_periods.child_id
    where not care_periods.is_short_breaks_only
    group by young_people.child_id
),

judged as (
    select
        young_people.*,
        histories.days_in_care,
        histories.latest.end_date as left_care_date,
        histories.latest.end_reason as end_reason_code,
        unnest([
            case
                when children_with_care.child_id is not null then null
                when young_people.age >= 22 then 'b'
                else 'a'
            end,
            case
                when
                    young_people.eligibility_code in ('relevant', 'former_relevant')
                    and histories.days_in_care < threshold('days')
                    then case when young_people.age >= 22 then 'd' else 'c' end
            end,
            case when histories.latest.end_reason in ('E2', 'E3') then 'e' end,
        ]) as part
    from young_people
    left join children_with_care on young_people.child_id = children_with_care.child_id
    left join histories on young_people.child_id = histories.child_id
)

select
    judged.part,
    judged.child_id,
    judged.care_leaver_id as record_id,
    judged.source_file,
    judged.source_line,
    coalesce(care_leaver_eligibility.label, judged.eligibility_raw, 'a care leaver') as eligibility,
    judged.days_in_care,
    judged.left_care_date,
    case judged.end_reason_code when 'E2' then 'their death' else 'transfer to another authority' end as ending
from judged
left join codelists.care_leaver_eligibility on judged.eligibility_code = care_leaver_eligibility.code
where judged.part is not null
order by judged.child_id, judged.care_leaver_id, judged.part
