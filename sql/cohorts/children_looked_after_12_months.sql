-- The children looked after at the end of each day who had been for twelve months without a break: those whose health,
-- education and offending DfE asks about.
-- One row per child and day.
select *
from cohorts.children_looked_after
where continuous_since <= months_before(day, 12)
