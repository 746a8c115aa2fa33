-- The posts of the establishment at the end of each day, held or vacant.
-- One row per post, holder and day; a post that two people share has a row for each.
select days.day, posts.*
from facts.establishment_posts as posts
inner join intervals.days on is_open_on(posts.start_date, posts.end_date, days.day)
