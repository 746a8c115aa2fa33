-- Whether the authority is in touch with a care leaver is missing (a) or not recognised (b); is yes, but where they live
-- (c) or what they do (d) is missing; or is that they died or returned home, but where they live or what they do is
-- recorded (e).
-- One row per young person and way in which their latest record breaks the rule.

-- Where an eligible child lives is told by their placement. No duty is left from 25 or without eligibility.
with young_people as (
    select
        records.*,
        records.accommodation_code is null and records.accommodation_raw is null as has_no_accommodation,
        records.activity_code is null and records.activity_raw is null as has_no_activity,
        coalesce(records.eligibility_code = 'eligible', false) as is_still_in_care
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    where records.eligibility_code is distinct from 'none' and coalesce(child_profiles.age < 25, true)
),

judged as (
    select
        *,
        unnest([
            case
                when in_touch_code is not null then null
                when in_touch_raw is null then 'a'
                else 'b'
            end,
            case when in_touch_code = 'YES' and has_no_accommodation and not is_still_in_care then 'c' end,
            case when in_touch_code = 'YES' and has_no_activity and not is_still_in_care then 'd' end,
            case when in_touch_code in ('DIED', 'RHOM') and not (has_no_accommodation and has_no_activity) then 'e' end,
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
    case judged.in_touch_code
        when 'DIED' then 'the young person died'
        when 'RHOM' then 'the young person returned home'
        else judged.in_touch_raw
    end as in_touch
from judged
where judged.part is not null
order by judged.child_id, judged.care_leaver_id, judged.part
