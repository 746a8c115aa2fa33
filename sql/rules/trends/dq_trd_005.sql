-- The answers in a column of a list are spread otherwise than in the earlier run (b), or one that was common has vanished or
-- come up (c).
-- One row per list and column whose spread changed, and per list, column and answer.
with answers_now as (
    select 1 as list, field, word
    from lists.list_1_contacts
    unpivot (word for field in (gender, ethnicity, contact_source))
    union all
    select 2, field, word
    from lists.list_2_early_help
    unpivot (word for field in (gender, ethnicity))
    union all
    select 3, field, word
    from lists.list_3_referrals
    unpivot (word for field in (gender, ethnicity, referral_source, no_further_action))
    union all
    select 4, field, word
    from lists.list_4_assessments
    unpivot (word for field in (gender, ethnicity, disability, child_seen, requires_support))
    union all
    select 5, field, word
    from lists.list_5_section_47_enquiries
    unpivot (word for field in (gender, ethnicity, disability, conference_unnecessary, conference_led_to_plan))
    union all
    select 6, field, word
    from lists.list_6_children_in_need
    unpivot (word for field in (gender, ethnicity, disability, primary_need, close_reason, case_status))
    union all
    select 7, field, word
    from lists.list_7_child_protection
    unpivot (word for field in (gender, ethnicity, disability, initial_category, latest_category, seen_alone))
    union all
    select 8, field, word
    from lists.list_8_children_in_care
    unpivot (word for field in (
        gender,
        ethnicity,
        disability,
        category_of_need,
        legal_status,
        permanence_plan,
        reason_ceased,
        placement_type,
        placement_provider,
        placement_location
    ))
    union all
    select 9, field, word
    from lists.list_9_care_leavers
    unpivot (word for field in (
        gender,
        ethnicity,
        disability,
        eligibility,
        in_touch,
        accommodation,
        suitability,
        activity
    ))
    union all
    select 10, field, word
    from lists.list_10_adoption
    unpivot (word for field in (gender, ethnicity, disability, reversed_reason))
),

answers_then as (
    select 1 as list, field, word
    from previous.list_1_contacts
    unpivot (word for field in (gender, ethnicity, contact_source))
    union all
    select 2, field, word
    from previous.list_2_early_help
    unpivot (word for field in (gender, ethnicity))
    union all
    select 3, field, word
    from previous.list_3_referrals
    unpivot (word for field in (gender, ethnicity, referral_source, no_further_action))
    union all
    select 4, field, word
    from previous.list_4_assessments
    unpivot (word for field in (gender, ethnicity, disability, child_seen, requires_support))
    union all
    select 5, field, word
    from previous.list_5_section_47_enquiries
    unpivot (word for field in (gender, ethnicity, disability, conference_unnecessary, conference_led_to_plan))
    union all
    select 6, field, word
    from previous.list_6_children_in_need
    unpivot (word for field in (gender, ethnicity, disability, primary_need, close_reason, case_status))
    union all
    select 7, field, word
    from previous.list_7_child_protection
    unpivot (word for field in (gender, ethnicity, disability, initial_category, latest_category, seen_alone))
    union all
    select 8, field, word
    from previous.list_8_children_in_care
    unpivot (word for field in (
        gender,
        ethnicity,
        disability,
        category_of_need,
        legal_status,
        permanence_plan,
        reason_ceased,
        placement_type,
        placement_provider,
        placement_location
    ))
    union all
    select 9, field, word
    from previous.list_9_care_leavers
    unpivot (word for field in (
        gender,
        ethnicity,
        disability,
        eligibility,
        in_touch,
        accommodation,
        suitability,
        activity
    ))
    union all
    select 10, field, word
    from previous.list_10_adoption
    unpivot (word for field in (gender, ethnicity, disability, reversed_reason))
),

-- Blanks do not come out of an unpivot: whether a column is filled is for other rules.
counted as (
    select
        list,
        replace(field, '_', ' ') as field,
        word,
        count(*) filter (where is_now) as now_count,
        count(*) filter (where not is_now) as then_count
    from (
        select *, true as is_now from answers_now
        union all
        select *, false from answers_then
    )
    group by all
),

shares as (
    select
        *,
        sum(now_count) over by_field as now_total,
        sum(then_count) over by_field as then_total,
        now_count / now_total as now_share,
        then_count / then_total as then_share
    from counted
    window by_field as (partition by list, field)
),

-- The population stability index; an answer that nobody gave counts as one in ten thousand.
indexed as (
    select
        *,
        sum(
            (now_share - then_share) * ln(greatest(now_share, 0.0001) / greatest(then_share, 0.0001))
        ) over (partition by list, field) as stability_index
    from shares
    where now_total >= threshold('rows') and then_total >= threshold('rows')
)

select
    case when stability_index > threshold('index') then 'b' else 'c' end as part,
    null as child_id,
    case
        when stability_index > threshold('index') then 'list ' || list || ': ' || field
        else 'list ' || list || ': ' || field || ': ' || word
    end as record_id,
    list,
    field,
    -- Ofsted's words without their letter.
    regexp_replace(word, '^[a-z]1?\) ', '') as word,
    round(100 * then_share)::integer as then_percent,
    round(100 * now_share)::integer as now_percent,
    previous_as_at() as previous_run_date
from indexed
where
    stability_index > threshold('index')
    or (now_count = 0 and then_share >= threshold('share'))
    or (then_count = 0 and now_share >= threshold('share'))
qualify
    stability_index <= threshold('index')
    or row_number() over (partition by list, field order by abs(now_share - then_share) desc, word) = 1
order by part, list, record_id
