-- A child placed for adoption (a) or under a placement order (b) without a decision that the child should be, and a case
-- with later steps and no decision (c).
-- One row per such case, and one per child without such a case.
with undecided_cases as (
    select *
    from canonical.permanence_cases
    where
        decision_date is null
        and (
            placement_order_date is not null
            or matched_date is not null
            or placed_date is not null
            or (order_date is not null and order_type_code = 'adoption')
        )
),

told as (
    select distinct child_id
    from canonical.permanence_cases
    where child_id is not null and decision_date is not null
    union
    select child_id
    from undecided_cases
    where child_id is not null
),

evidence as (
    select
        'a' as part,
        child_id,
        coalesce(placement_id, start_date::varchar) as record_id,
        source_file,
        source_line,
        start_date
    from canonical.placements
    where child_id is not null and start_date <= as_at() and placement_type_code in ('A3', 'A4', 'A5', 'A6')
    union all
    select
        'b',
        child_id,
        coalesce(legal_status_id, start_date::varchar),
        source_file,
        source_line,
        start_date
    from canonical.legal_statuses
    where child_id is not null and start_date <= as_at() and status_code = 'E1'
),

first_evidence as (
    select evidence.*
    from evidence
    anti join told on evidence.child_id = told.child_id
    qualify row_number() over (
        partition by evidence.child_id order by evidence.part, evidence.start_date, evidence.record_id
    ) = 1
)

select part, child_id, record_id, source_file, source_line, start_date
from first_evidence
union all
select
    'c',
    child_id,
    coalesce(permanence_id, care_period_id),
    source_file,
    source_line,
    coalesce(placement_order_date, matched_date, placed_date, order_date)
from undecided_cases
order by child_id, part, record_id, source_file, source_line
