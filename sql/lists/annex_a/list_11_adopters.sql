-- Prospective adopters who started stage 1 or applied, up to the final order, and those who ended in the twelve months
-- before the as-at date.
-- One row per adopter, so a couple is two.

with adopters as (
    select
        *,
        -- Whoever reached a later stage started, whether or not the start was recorded.
        least(
            stage_1_start_date,
            stage_1_end_date,
            stage_2_start_date,
            stage_2_end_date,
            application_date,
            approval_date,
            matched_date,
            placed_date,
            order_date
        ) as started_date,
        greatest(known_by_then(order_date), known_by_then(leaving_date)) as ended_date
    from canonical.adopters
),

qualified as (
    select
        *,
        case
            when adopter_id is null then 'no adopter id'
            when started_date is null and enquiry_date is null then 'no date of an enquiry or a stage'
            when started_date is null or (started_date > as_at() and enquiry_date <= as_at()) then 'enquiry only'
            when started_date > as_at() then 'after the as-at date'
            when reading('list_11_on_hold') = 'left_out' and is_on_hold_outside_agency_control = 'yes'
                then 'on hold for reasons beyond the agency''s control'
            when ended_date < window_start(12) then 'ended before the twelve months'
        end as reason,
        -- The number is the family's, so one partner's record speaks for the other's.
        coalesce(
            children_placed_count,
            case
                when family_id is not null then max(children_placed_count) over (partition by family_id)
            end
        ) as family_children_placed_count
    from adopters
)

select
    coalesce(
        qualified.reason,
        case
            when
                row_number() over (
                    partition by qualified.adopter_id, qualified.reason
                    order by qualified.started_date desc, qualified.source_file desc, qualified.source_line desc
                ) > 1
                then 'a later record of the adopter is listed'
        end
    ) as left_out,

    ---------- adopter
    qualified.adopter_id,
    qualified.family_id,
    gender_adopter.annex_a_label as gender,
    ethnicity.annex_a_label as ethnicity,
    yes_no(qualified.has_disability) as disability,
    yes_no_plain.annex_a_label as fostering_for_adoption,

    ---------- process
    known_by_then(qualified.enquiry_date) as enquiry_date,
    known_by_then(qualified.stage_1_start_date) as stage_1_start_date,
    known_by_then(qualified.stage_1_end_date) as stage_1_end_date,
    known_by_then(qualified.stage_2_start_date) as stage_2_start_date,
    known_by_then(qualified.stage_2_end_date) as stage_2_end_date,
    known_by_then(qualified.application_date) as application_date,
    known_by_then(qualified.approval_date) as approval_date,
    known_by_then(qualified.matched_date) as matched_date,
    known_by_then(qualified.placed_date) as placed_date,
    -- Children who are to be placed after the as-at date are not placed yet.
    case
        when coalesce(qualified.placed_date <= as_at(), true) then qualified.family_children_placed_count
    end as children_placed_count,
    known_by_then(qualified.order_date) as order_date,
    known_by_then(qualified.leaving_date) as leaving_date,
    case
        when qualified.leaving_date <= as_at() then leaving_adoption_reason.annex_a_label
    end as leaving_reason,

    ---------- source
    qualified.adopter_id as record_id,
    qualified.source_file,
    qualified.source_line
from qualified
left join codelists.gender_adopter on qualified.gender_code = gender_adopter.code
left join codelists.ethnicity on qualified.ethnicity_code = ethnicity.code
left join codelists.yes_no_plain on qualified.is_fostering_for_adoption = yes_no_plain.code
left join codelists.leaving_adoption_reason on qualified.leaving_reason_code = leaving_adoption_reason.code
order by qualified.family_id, qualified.adopter_id, qualified.source_file, qualified.source_line
