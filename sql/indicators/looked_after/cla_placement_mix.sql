-- Children looked after at the end of each day, by the kind of place where they live.
-- One row per child looked after and day.

-- The groups that DfE publishes. Codes of earlier years keep theirs; every kind of placement that is in no other is Other.
with placement_groups (placement_type_code, placement_group) as (
    values
        ('U1', 'Foster care'),
        ('U2', 'Foster care'),
        ('U3', 'Foster care'),
        ('U4', 'Foster care'),
        ('U5', 'Foster care'),
        ('U6', 'Foster care'),
        ('K1', 'Secure units and children''s homes'),
        ('K2', 'Secure units and children''s homes'),
        ('P2', 'Independent and supported accommodation'),
        ('H5', 'Independent and supported accommodation'),
        ('K3', 'Independent and supported accommodation'),
        ('R1', 'Other residential'),
        ('R2', 'Other residential'),
        ('R3', 'Other residential'),
        ('R5', 'Other residential'),
        ('S1', 'Other residential'),
        ('P1', 'Placed with parents'),
        ('A3', 'Placed for adoption'),
        ('A4', 'Placed for adoption'),
        ('A5', 'Placed for adoption'),
        ('A6', 'Placed for adoption')
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    looked_after.placement_id as record_id,
    1 as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    case
        when looked_after.placement_type_code is not null and looked_after.placement_type_code <> 'DQ'
            then coalesce(placement_groups.placement_group, 'Other')
    end as placement_group,
    case
        when looked_after.placement_type_code in ('U1', 'U2', 'U3') then 'With relatives or friends'
        when looked_after.placement_type_code in ('U4', 'U5', 'U6') then 'With other foster carers'
    end as fostering,
    case
        when looked_after.provider_code = 'PR0' then 'Parents'
        when looked_after.provider_code = 'PR1' then 'The authority''s own'
        when looked_after.provider_code is not null then 'Another authority, agency or company'
    end as provision,
    looked_after.placement_start_date
from cohorts.children_looked_after as looked_after
left join placement_groups on looked_after.placement_type_code = placement_groups.placement_type_code
