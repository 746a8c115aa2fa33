-- The child lists behind the figures, with who holds each case now beside who held it then.
-- One row per case on the list of a measure.
select
    listed_cases.*,
    current_holders.team_name as team_name_now,
    current_holders.worker_name as worker_name_now
from clinics.listed_cases
left join facts.current_holders on listed_cases.child_id = current_holders.child_id
where listed_cases.is_listed
