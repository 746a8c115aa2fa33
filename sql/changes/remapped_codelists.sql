-- Codelists of which a text that both runs met stands for another code now.
-- One row per codelist.
select distinct code_map.codelist
from findings.code_map
inner join previous.code_map as previous_map
    on code_map.codelist = previous_map.codelist and code_map.raw_text = previous_map.raw_text
where code_map.code is distinct from previous_map.code
order by code_map.codelist
