-- Lists 8 and 9 disagree: eligible on list 9 but not in care on list 8 (a); in another category but in care (b); or left
-- care at 16 or later after 13 weeks of it and not on list 9 (c).
-- One row per young person on whom the lists disagree.
with categories as (
    select
        listed.*,
        listed.rowid + 1 as row_number,
        care_leaver_eligibility.code,
        care_leaver_eligibility.label
    from lists.list_9_care_leavers as listed
    left join codelists.care_leaver_eligibility on listed.eligibility = care_leaver_eligibility.annex_a_label
    where listed.child_id is not null
),

-- A care leaver can stay in a children's home (V2, K2) until 21 and be recorded as in care there.
in_care as (
    select
        listed.child_id,
        bool_or(
            coalesce(listed.age < 18, true)
            or legal_status.code is distinct from 'V2'
            or placement_type.code is distinct from 'K2'
        ) as is_looked_after
    from lists.list_8_children_in_care as listed
    left join codelists.legal_status on listed.legal_status = legal_status.annex_a_label
    left join codelists.placement_type on listed.placement_type = placement_type.annex_a_label
    where listed.end_date is null
    group by listed.child_id
),

-- Adopted, died, in another authority's care or found to have been an adult: not this authority's care leavers.
left_care as (
    select
        listed.*,
        listed.rowid + 1 as row_number,
        birthday(child_profiles.birth_date, 14) as turned_14,
        birthday(child_profiles.birth_date, 18) as turned_18
    from lists.list_8_children_in_care as listed
    inner join facts.child_profiles on listed.child_id = child_profiles.child_id
    left join codelists.reason_ceased on listed.reason_ceased = reason_ceased.annex_a_label
    anti join lists.list_9_care_leavers as care_leavers on listed.child_id = care_leavers.child_id
    where
        in_last_months(listed.end_date, 6)
        and age_on(child_profiles.birth_date, listed.end_date) >= 16
        and not coalesce(child_profiles.death_date <= as_at(), false)
        and coalesce(reason_ceased.code not in ('E11', 'E12', 'E2', 'E3', 'E15'), true)
),

days_in_care as (
    select
        left_care.child_id,
        sum(greatest(
            0,
            least(coalesce(care_periods.end_date, as_at() + 1), left_care.turned_18)
            - greatest(care_periods.start_date, left_care.turned_14)
        ))::integer as days
    from left_care
    inner join facts.care_periods on left_care.child_id = care_periods.child_id
    where not care_periods.is_short_breaks_only
    group by left_care.child_id
)

select
    case when categories.code = 'eligible' then 'a' else 'b' end as part,
    categories.child_id,
    categories.record_id,
    categories.row_number,
    categories.source_file,
    categories.source_line,
    categories.label as category,
    null::date as left_care_date,
    null::integer as days_in_care
from categories
left join in_care on categories.child_id = in_care.child_id
where
    (categories.code = 'eligible' and in_care.child_id is null)
    or (categories.code in ('relevant', 'former_relevant', 'qualifying') and in_care.is_looked_after)
union all
select
    'c',
    left_care.child_id,
    left_care.record_id,
    left_care.row_number,
    left_care.source_file,
    left_care.source_line,
    null,
    left_care.end_date,
    days_in_care.days
from left_care
inner join days_in_care on left_care.child_id = days_in_care.child_id
where days_in_care.days >= threshold('days')
order by part, child_id, record_id, row_number
