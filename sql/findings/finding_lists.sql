-- The lists that a finding touches: of those that it names itself, or else those of its rule, the ones that its child is on
-- and the ones that may lack its record because of what is wrong with it. A finding about no child, such as a missing
-- file, touches them all. A run with a theme knows only its own lists.
-- One row per finding and list.
with candidates as (
    select
        rule_findings.finding_id,
        rule_findings.child_id,
        rule_findings.record_id,
        unnest(rule_runs.lists) as list,
        rule_findings.own_lists,
        -- The values are texts; their dates are written year first.
        list_max(regexp_extract_all(rule_findings.values, '\d{4}-\d{2}-\d{2}')) as latest_date
    from findings.rule_findings
    inner join findings.rule_runs on rule_findings.rule_id = rule_runs.rule_id
),

possible as (
    select *
    from candidates
    where
        is_asked_for(list)
        and (own_lists is null or list_contains(string_split(own_lists, ','), list::varchar))
)

select possible.finding_id, possible.list
from possible
left join findings.listed_children
    on possible.list = listed_children.list and possible.child_id = listed_children.child_id
where possible.child_id is null or listed_children.child_id is not null

union

-- A record of the last twelve months, or one that lacks the date by which it would be listed.
select possible.finding_id, possible.list
from possible
inner join findings.left_out_records
    on
        possible.list = left_out_records.list
        and possible.child_id = left_out_records.child_id
        and possible.record_id = left_out_records.record_id
where
    try_cast(possible.latest_date as date) >= months_before(as_at(), 12)
    or (possible.latest_date is null and starts_with(left_out_records.left_out, 'no '))
order by finding_id, list
