-- Lists 8 and 10 tell different stories: placed for adoption on list 8 and not on list 10 (a); adopted on list 8, and list
-- 10 has no order (b) or another day (c); waiting for adoption on list 10 and not in care on list 8 (d); an adoption plan on
-- list 8 and not on list 10 (e); different days of coming into care (f).
-- One row per child and way in which the lists differ.
with in_care as (
    select
        listed.child_id,
        listed.record_id,
        listed.rowid + 1 as row_number,
        listed.source_file,
        listed.source_line,
        listed.start_date,
        listed.end_date,
        listed.placement_start_date,
        placement_type.code as placement_type_code,
        reason_ceased.code as reason_code,
        permanence_plan.code as plan_code
    from lists.list_8_children_in_care as listed
    left join codelists.placement_type on listed.placement_type = placement_type.annex_a_label
    left join codelists.reason_ceased on listed.reason_ceased = reason_ceased.annex_a_label
    left join codelists.permanence_plan on listed.permanence_plan = permanence_plan.annex_a_label
    where listed.child_id is not null
),

-- A child who came back into care after an adoption has two stories, and list 10 tells the earlier one.
compared as (
    select
        in_care.*,
        adoptions.child_id is not null as is_on_list_10,
        adoptions.placed_date,
        adoptions.adoption_order_date,
        adoptions.entered_care_date,
        coalesce(adoptions.adoption_order_date <= in_care.start_date, false) as is_back_in_care
    from in_care
    left join lists.list_10_adoption as adoptions on in_care.child_id = adoptions.child_id
),

differences as (
    select
        *,
        unnest([
            -- Where care ended in another way, list 10 leaves the child out.
            case
                when
                    placement_type_code in ('A3', 'A4', 'A5', 'A6')
                    and (end_date is null or reason_code in ('E11', 'E12'))
                    and placed_date is null
                    and not is_back_in_care
                    then 'a'
            end,
            case
                when coalesce(reason_code not in ('E11', 'E12'), true) or end_date is null or is_back_in_care then null
                when adoption_order_date is null then 'b'
                when adoption_order_date <> end_date then 'c'
            end,
            case when end_date is null and plan_code = 'adoption' and not is_on_list_10 then 'e' end,
            case when entered_care_date <> start_date and not is_back_in_care then 'f' end,
        ]) as part
    from compared
),

-- By the reading that lists every open decision, the child need not be in care.
waiting as (
    select adoptions.*, adoptions.rowid + 1 as row_number
    from lists.list_10_adoption as adoptions
    anti join in_care on adoptions.child_id = in_care.child_id and in_care.end_date is null
    where
        adoptions.child_id is not null
        and adoptions.adoption_order_date is null
        and adoptions.reversed_date is null
        and reading('list_10_open_decisions') = 'in_care'
)

select
    part,
    child_id,
    record_id,
    row_number,
    source_file,
    source_line,
    start_date,
    end_date,
    placement_start_date,
    adoption_order_date,
    entered_care_date,
    null::date as decision_date
from differences
where part is not null
union all
select
    'd',
    child_id,
    record_id,
    row_number,
    source_file,
    source_line,
    null,
    null,
    null,
    null,
    entered_care_date,
    decision_date
from waiting
order by part, child_id, record_id, row_number
