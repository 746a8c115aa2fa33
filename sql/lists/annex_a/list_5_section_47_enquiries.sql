-- Section 47 enquiries whose strategy discussion was in the six months before the as-at date, or which are still open,
-- each with the initial child protection conference that followed.
-- One row per child per enquiry.

-- An enquiry can stand under both ids of a child whose records were merged.
with copied_enquiries as (
    select enquiry_id, child_id, start_date, end_date, min((source_file, source_line)) as first_copy
    from canonical.section_47_enquiries
    where enquiry_id is not null and child_id is not null
    group by enquiry_id, child_id, start_date, end_date
    having count(*) > 1
),

-- A conference about a child who moved in on another authority's plan did not follow an enquiry here. One that stands
-- twice is one conference.
conferences as (
    select *, known_by_then(conference_date) as held_date
    from canonical.initial_child_protection_conferences
    where child_id is not null and is_transfer_in is distinct from 'yes'
    qualify
        conference_id is null
        or row_number() over (
            partition by conference_id, child_id, enquiry_id, conference_date
            order by led_to_plan is null, source_file, source_line
        ) = 1
),

-- Siblings can share the id of an enquiry, so the child belongs to the join. Of several conferences, the first one held
-- on or after the strategy discussion.
following_conferences as (
    select
        enquiries.enquiry_id,
        enquiries.child_id,
        conferences.held_date,
        conferences.led_to_plan
    from canonical.section_47_enquiries as enquiries
    inner join conferences
        on enquiries.enquiry_id = conferences.enquiry_id and enquiries.child_id = conferences.child_id
    qualify row_number() over (
        partition by enquiries.enquiry_id, enquiries.child_id
        order by
            conferences.held_date is null,
            coalesce(conferences.held_date < enquiries.start_date, false),
            conferences.held_date,
            conferences.conference_id
    ) = 1
),

-- Such a child will not go to an initial conference.
enquiries_during_plans as (
    select distinct enquiries.child_id, enquiries.start_date
    from canonical.section_47_enquiries as enquiries
    inner join canonical.child_protection_plans as plans
        on
            enquiries.child_id = plans.child_id
            and enquiries.start_date >= plans.start_date
            and coalesce(enquiries.start_date < plans.end_date, true)
),

-- Ofsted counts back from the child's latest enquiry, not from each one, so the numbers are the same on all of that
-- child's rows.
latest_enquiries as (
    select child_id, start_date, enquiry_id
    from canonical.section_47_enquiries
    where child_id is not null and start_date <= as_at()
    qualify row_number() over (partition by child_id order by start_date desc, enquiry_id desc nulls last) = 1
),

-- Another enquiry that began on the same day is an earlier one.
earlier_enquiries as (
    select
        latest_enquiries.child_id,
        (
            count(distinct (enquiries.enquiry_id, enquiries.start_date)) filter (where enquiries.enquiry_id is not null)
            + count(*) filter (where enquiries.enquiry_id is null)
            - 1 -- leaving out the latest itself
        )::integer as earlier_enquiry_count
    from latest_enquiries
    inner join canonical.section_47_enquiries as enquiries
        on
            latest_enquiries.child_id = enquiries.child_id
            and enquiries.start_date >= months_before(latest_enquiries.start_date, 12)
            and enquiries.start_date <= latest_enquiries.start_date
    group by latest_enquiries.child_id
),

-- Only conferences on an earlier day: one of the same day belongs to the enquiry, linked or not.
earlier_conferences as (
    select
        latest_enquiries.child_id,
        (count(conferences.held_date) filter (
            where
                (
                    latest_enquiries.enquiry_id is null
                    or conferences.enquiry_id is distinct from latest_enquiries.enquiry_id
                )
                and conferences.held_date >= months_before(latest_enquiries.start_date, 12)
                and conferences.held_date < latest_enquiries.start_date
        ))::integer as earlier_conference_count
    from latest_enquiries
    left join conferences on latest_enquiries.child_id = conferences.child_id
    group by latest_enquiries.child_id
)

select
    case
        when enquiries.child_id is null then 'no child id'
        when enquiries.start_date > as_at() then 'after the as-at date'
        when
            enquiries.start_date is null
            and (reading('list_5_window') = 'start' or known_by_then(enquiries.end_date) is null)
            then 'no date of strategy discussion'
        when (enquiries.source_file, enquiries.source_line) <> copied_enquiries.first_copy
            then 'a copy of another record'
        when known_by_then(enquiries.end_date) is null then null -- still open
        when
            reading('list_5_window') = 'start' and not in_last_months(enquiries.start_date, 6)
            then 'ended, and began before the six months'
        when
            reading('list_5_window') = 'end' and not in_last_months(enquiries.end_date, 6)
            then 'ended before the six months'
    end as left_out,

    ---------- child
    enquiries.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- enquiry
    enquiries.start_date as strategy_discussion_date,
    -- Yes means that no conference was needed. Blank until that is decided.
    case
        when following_conferences.held_date is not null or enquiries_during_plans.child_id is not null then 'b) No'
        -- What was decided at an end after the as-at date was not known then.
        when enquiries.end_date > as_at() then null
        when following_conferences.enquiry_id is not null or enquiries.led_to_conference = 'yes' then 'b) No'
        when enquiries.end_date is null then null
        when
            reading('list_5_conference_unnecessary') = 'conference_outcome'
            and (
                enquiries.led_to_conference = 'no'
                or 'yes' in (
                    enquiries.ended_no_further_action,
                    enquiries.led_to_legal_action,
                    enquiries.led_to_services,
                    enquiries.led_to_short_breaks,
                    enquiries.led_to_continuing_assessment,
                    enquiries.led_to_monitoring,
                    enquiries.had_other_outcome
                )
            )
            then 'a) Yes'
        else yes_no(enquiries.is_no_further_action)
    end as conference_unnecessary,
    following_conferences.held_date as conference_date,
    case
        when following_conferences.held_date is not null then yes_no(following_conferences.led_to_plan)
    end as conference_led_to_plan,
    earlier_enquiries.earlier_enquiry_count,
    earlier_conferences.earlier_conference_count,
    name_or_text(team_names.team_name, enquiries.team_id) as team_name,
    name_or_text(worker_names.worker_name, enquiries.worker_id) as worker_name,

    ---------- source
    enquiries.enquiry_id as record_id,
    enquiries.source_file,
    enquiries.source_line
from canonical.section_47_enquiries as enquiries
left join facts.child_profiles on enquiries.child_id = child_profiles.child_id
left join copied_enquiries
    on
        enquiries.enquiry_id = copied_enquiries.enquiry_id
        and enquiries.child_id = copied_enquiries.child_id
        and enquiries.start_date is not distinct from copied_enquiries.start_date
        and enquiries.end_date is not distinct from copied_enquiries.end_date
left join following_conferences
    on
        enquiries.enquiry_id = following_conferences.enquiry_id
        and enquiries.child_id = following_conferences.child_id
left join enquiries_during_plans
    on
        enquiries.child_id = enquiries_during_plans.child_id
        and enquiries.start_date = enquiries_during_plans.start_date
left join earlier_enquiries on enquiries.child_id = earlier_enquiries.child_id
left join earlier_conferences on enquiries.child_id = earlier_conferences.child_id
left join facts.team_names on enquiries.team_id = team_names.team_id
left join facts.worker_names on enquiries.worker_id = worker_names.worker_key
order by
    enquiries.start_date,
    enquiries.child_id,
    enquiries.enquiry_id,
    enquiries.source_file,
    enquiries.source_line
