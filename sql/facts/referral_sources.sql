-- What a source of contacts and referrals is called, and the group in which DfE publishes it.
-- One row per code.
select
    code,
    label as source_agency,
    case
        when code in ('1A', '1B', '1C', '1D') then 'Individual'
        when code = '2A' then 'Schools'
        when code = '2B' then 'Education services'
        when code in ('3A', '3B', '3C', '3D', '3E', '3F') then 'Health services'
        when code = '4' then 'Housing'
        when code in ('5A', '5B', '5C', '5D') then 'Local authority services'
        when code = '6' then 'Police'
        when code = '7' then 'Other legal agency'
        when code = '8' then 'Other'
        when code = '9' then 'Anonymous'
        when code = '10' then 'Unknown'
    end as source_group
from codelists.referral_source
