-- A care leaver whom the authority is in touch with has no contact (a), an old one (b) or one in the future (c); the
-- pathway plan has no review (d), an old one (e) or one in the future (f); there is no personal adviser (g; h where the
-- duty is strongest), or one whom nobody knows (i, j).
-- One row per young person and way in which their latest record breaks the rule.

-- A qualifying young person is owed neither a pathway plan nor a personal adviser.
with young_people as (
    select
        records.*,
        records.eligibility_code in ('relevant', 'former_relevant') as is_relevant,
        worker_names.worker_key is not null
        or coalesce(reads_as_name(records.personal_adviser_id), false)
        -- Without a list of workers nobody can be looked up.
        or (records.personal_adviser_id is not null and not exists (from canonical.professionals)) as is_known_adviser
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    left join facts.worker_names on records.personal_adviser_id = worker_names.worker_key
    where records.eligibility_code is distinct from 'none' and coalesce(child_profiles.age < 25, true)
),

judged as (
    select
        *,
        unnest([
            case
                when in_touch_code is distinct from 'YES' then null
                when latest_contact_date is null then 'a'
                when latest_contact_date > as_at() then 'c'
                when latest_contact_date < as_at() - threshold('contact_days')::integer then 'b'
            end,
            case
                when eligibility_code = 'qualifying' or in_touch_code = 'DIED' then null
                when pathway_plan_review_date is null then 'd'
                when pathway_plan_review_date > as_at() then 'f'
                when pathway_plan_review_date < months_before(as_at(), threshold('plan_months')::integer) then 'e'
            end,
            case
                when eligibility_code = 'qualifying' or in_touch_code = 'DIED' or is_known_adviser then null
                when personal_adviser_id is null and is_relevant then 'h'
                when personal_adviser_id is null then 'g'
                when is_relevant then 'j'
                else 'i'
            end,
        ]) as part
    from young_people
)

select
    part,
    child_id,
    care_leaver_id as record_id,
    source_file,
    source_line,
    latest_contact_date,
    pathway_plan_review_date
from judged
where part is not null
order by child_id, care_leaver_id, part
