-- adopters in both stages, alone and in couples, matched, on hold and gone
select 'all kinds'
where exists (select 1 from adopters where stage_1_start_date is not null and stage_1_end_date is null)
    and exists (select 1 from adopters where stage_2_start_date is not null and stage_2_end_date is null)
    and exists (select 1 from adopters group by family_id having count(*) = 1)
    and exists (select 1 from adopters group by family_id having count(*) = 2)
    and exists (select 1 from adopters where family_id in (select family_id from adoptive_families))
    and exists (
        select 1 from adopters
        where matched_date is not null and family_id not in (select family_id from adoptive_families)
    )
    and exists (select 1 from adopters where leaving_reason is not null)
    and exists (select 1 from adopters where is_on_hold_outside_agency_control = 'Y')
