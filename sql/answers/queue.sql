-- What waits for an answer, and since when.
-- One row per text of a codelist, heading of a file, and team id.
select 'codes' as book, codelist as about, raw_text, first_seen
from answers.unmatched_codes
where first_seen is not null
union all
select 'headings', source_file, heading, first_seen
from answers.unmatched_headings
where first_seen is not null
union all
select 'teams', null, team_id, first_seen
from answers.unnamed_teams
where first_seen is not null
order by book, about, raw_text
