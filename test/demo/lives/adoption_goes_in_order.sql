-- adoption goes from decision to placement order, match, placement and order, in that order
select perm_table_id
from ssd_permanence
where perm_adm_decision_date is not null
    and (
        day_of(perm_placement_order_date) < day_of(perm_adm_decision_date)
        or day_of(perm_matched_date) < day_of(perm_placement_order_date)
        or day_of(perm_placed_for_adoption_date) < day_of(perm_matched_date)
        or day_of(perm_permanence_order_date) < day_of(perm_placed_for_adoption_date)
        or (perm_matched_date is not null and perm_decision_reversed_date is not null)
    )
union all
select adopter_id
from adopters
where day_of(stage_1_start_date) < day_of(enquiry_date)
    or day_of(stage_1_end_date) < day_of(stage_1_start_date)
    or day_of(stage_2_start_date) < day_of(stage_1_end_date)
    or day_of(stage_2_end_date) < day_of(stage_2_start_date)
    or day_of(matched_date) < day_of(stage_2_end_date)
    or day_of(placed_date) < day_of(matched_date)
    or day_of(order_date) < day_of(placed_date)
