-- Whom the council is compared with: the neighbours that its settings name, or its published statistical neighbours.
-- One row per neighbour.
select
    stated_neighbours.authority_code,
    authorities.authority_name
from published.stated_neighbours
left join published.authorities on stated_neighbours.authority_code = authorities.authority_code
union all
select
    neighbour_rows.neighbour_code,
    neighbour_rows.neighbour_name
from published.neighbour_rows
where
    neighbour_rows.authority_code = setting('authority_code')
    and not exists (select 1 from published.stated_neighbours)
