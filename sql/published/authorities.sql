-- The authorities that values are published for.
-- One row per authority.
select distinct
    authority_code,
    authority_name,
    region
from published.neighbour_rows
