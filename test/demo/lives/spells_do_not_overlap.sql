-- a child is not referred anew while still open
select cine_person_id
from ssd_cin_episodes
qualify day_of(cine_referral_date) <= lag(coalesce(day_of(cine_close_date), date '2999-01-01')) over (
    partition by cine_person_id order by day_of(cine_referral_date)
)
