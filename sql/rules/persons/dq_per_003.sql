-- A child id that is too long or holds characters that national returns refuse (a), or only a dash or an underscore,
-- which one of them refuses (b).
-- One row per person record with such an id.
select
    case
        when length(child_id) > threshold('longest') or not regexp_full_match(child_id, '[A-Za-z0-9_-]+') then 'a'
        else 'b'
    end as part,
    child_id,
    child_id as record_id,
    source_file,
    source_line
from canonical.children
where length(child_id) > threshold('longest') or not regexp_full_match(child_id, '[A-Za-z0-9]+')
order by child_id, source_file, source_line
