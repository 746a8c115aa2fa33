-- How many rules ended in each way, and how many of them stop a list from being sent.
-- One row per outcome, those that no rule had included.
with outcomes(position, outcome) as (
    values (1, 'passed'), (2, 'failed'), (3, 'not run'), (4, 'error'), (5, 'not checked')
)

select
    outcomes.outcome,
    count(rule_results.rule_id)::integer as rules,
    (count(*) filter (rule_results.gate = 'block'))::integer as blocking_rules
from outcomes
left join reports.rule_results on outcomes.outcome = rule_results.outcome
group by outcomes.position, outcomes.outcome
order by outcomes.position
