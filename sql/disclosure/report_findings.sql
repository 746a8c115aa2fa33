-- What is open in the records, by weight, in numbers that may leave the service. No total is told, so nothing gives a hidden one
-- back.
-- One row per weight.
with weights as (
    select unnest(['error', 'warning', 'info']) as severity, unnest([1, 2, 3]) as severity_order
),

counted as (
    select
        weights.severity,
        weights.severity_order,
        count(findings.finding_id) as findings
    from weights
    left join findings.findings on weights.severity = findings.severity and findings.status = 'open'
    group by weights.severity, weights.severity_order
)

select
    severity,
    severity_order,
    case when not is_small_count(findings) then rounded_count(findings)::integer end as findings
from counted
