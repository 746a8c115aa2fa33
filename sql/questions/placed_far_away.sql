-- Children in care placed far from home.
-- One row per child in care now on list 8, the farthest first; a distance that is not known is not far.
-- @topic Care
-- @parameter miles number, default 20: farther than so many miles
-- @parameter team team, optional: only those of this team
-- @heading distance_miles: Miles from home
-- @heading placement_start_date: There since
-- @heading authority_of_placement: Placed in
-- @heading latest_visit_date: Last visit
with current_placements as (
    select
        latest_placements.child_id,
        max(placements.distance_miles) as distance_miles
    from facts.care_periods
    inner join facts.latest_placements
        on
            care_periods.child_id = latest_placements.child_id
            and care_periods.period_number = latest_placements.period_number
    inner join canonical.placements
        on
            latest_placements.child_id = placements.child_id
            and latest_placements.placement_id = placements.placement_id
            and latest_placements.start_date = placements.start_date
    where care_periods.end_date is null and placements.distance_miles < 999 -- 999.9 says that it is not known
    group by latest_placements.child_id
)

select
    in_care.child_id,
    in_care.age,
    current_placements.distance_miles,
    in_care.placement_type,
    in_care.placement_location,
    in_care.authority_of_placement,
    in_care.placement_start_date,
    in_care.latest_visit_date,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
inner join current_placements on in_care.child_id = current_placements.child_id
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and current_placements.distance_miles > $miles
    and ($team is null or in_care.team_name = $team)
order by current_placements.distance_miles desc, in_care.child_id, in_care.record_id
