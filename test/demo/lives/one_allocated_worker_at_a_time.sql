-- no more than one child in fifty has two allocated workers on the as-at date
with allocated as (
    select invo_person_id, count(*) as workers
    from ssd_involvements
    where invo_professional_role_id = 'CW' and invo_involvement_end_date is null
    group by invo_person_id
)

select count(*) as children
from allocated
having count(*) filter (where workers > 1) > 0.02 * count(*)
