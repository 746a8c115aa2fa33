-- How soon things are done, where children and care leavers live, what courts decide and who does the work: what the
-- exports say.
-- One row per measure. Its published or usual value is in england.csv or usual.csv.
with plan_reviews as (
    select
        cppl_cp_plan_id as plan_id,
        day_of(cppl_cp_plan_start_date) as started,
        day_of(cppr_cp_review_date) as held,
        lag(day_of(cppr_cp_review_date)) over (
            partition by cppl_cp_plan_id order by day_of(cppr_cp_review_date)
        ) as previous
    from ssd_cp_plans
    left join ssd_cp_reviews on cppr_cp_plan_id = cppl_cp_plan_id and cppr_cp_review_date is not null
    where cppl_cp_plan_end_date is null and day_of(cppl_cp_plan_start_date) <= date '2025-12-31'
),

plans_reviewed as (
    select
        bool_and(coalesce(held <= coalesce(previous + interval 6 month, started + interval 3 month), false))
        and coalesce(max(held) + interval 6 month >= date '2026-03-31', false) as is_in_time
    from plan_reviews
    group by plan_id
),

care_reviews as (
    select
        day_of(clar_cla_review_date) as held,
        lag(day_of(clar_cla_review_date)) over (
            partition by clar_cla_id order by day_of(clar_cla_review_date)
        ) as previous
    from ssd_cla_reviews
    where clar_cla_review_date is not null and clar_cla_review_cancelled = 'N'
),

periods as (
    select
        clae_person_id as child_id,
        clae_cla_id as care_id,
        min(day_of(clae_cla_episode_start_date)) as started,
        max(coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')) as ended,
        arg_max(clae_cla_episode_ceased_reason, day_of(clae_cla_episode_start_date)) as reason,
        arg_max(clae_cla_placement_id, day_of(clae_cla_episode_start_date)) as placement_id
    from ssd_cla_episodes
    where not exists (
        select 1 from ssd_legal_status
        where lega_person_id = clae_person_id and lega_legal_status in ('V3', 'V4')
            and lega_legal_status_start_date = day_of(clae_cla_episode_start_date)::varchar
    )
    group by all
),

living as (
    select ssd_cla_placement.*, authority_code
    from ssd_cla_placement
    left join placement_authorities on postcode = clap_cla_placement_postcode
    where clap_cla_placement_end_date is null
        and clap_cla_id in (select care_id from periods where ended > date '2026-03-31')
),

-- The children of a family whose proceedings began on one day are one case.
cases as (
    select
        day_of(issue_date) as issued,
        max(coalesce(day_of(final_hearing_date), date '2999-01-01')) as concluded
    from care_proceedings
    group by family_id, day_of(issue_date)
),

adopted as (
    select
        day_of(perm_placed_for_adoption_date) as placed,
        day_of(perm_adm_decision_date) as decided
    from ssd_permanence
    where perm_permanence_order_type = 'Adoption' and perm_permanence_order_date is not null
),

care_leavers as (
    select
        *,
        year(date '2026-03-31') - year(day_of(pers_dob))
        - ((month(day_of(pers_dob)), day(day_of(pers_dob))) > (3, 31))::integer as age
    from ssd_care_leavers
    inner join ssd_person on pers_person_id = clea_person_id
    where clea_care_leaver_eligibility in ('Relevant', 'Former Relevant')
    qualify row_number() over (partition by clea_person_id order by clea_table_id desc) = 1
),

fostered_until_18 as (
    select care_leavers.clea_care_leaver_accommodation as accommodation
    from care_leavers
    inner join periods on child_id = clea_person_id and ended = day_of(pers_dob) + interval 18 year
    inner join ssd_cla_placement on clap_cla_placement_id = placement_id
    where age between 18 and 20 and clap_cla_placement_type[1] = 'U'
),

with_plan as (
    select send_person_id as child_id
    from ssd_send
    inner join ssd_ehcp_requests on ehcr_send_table_id = send_table_id
    inner join ssd_ehcp_active_plans on ehcp_ehcp_request_id = ehcr_ehcp_request_id
),

of_school_age as (
    select pers_person_id as child_id
    from ssd_person
    where day_of(pers_dob) between date '2009-09-01' and date '2020-08-31'
),

interviews as (
    select
        strptime(held_at, '%d/%m/%Y %H:%M:%S') - miss_missing_episode_end_date::timestamp <= interval 72 hour as is_in_time
    from return_interviews
    inner join ssd_missing on miss_table_id = missing_episode_id
    where held_at is not null
),

posts as (
    select
        *,
        full_time_equivalent::double as full_time,
        day_of(end_date) as ended,
        end_date is null as is_open
    from workforce_posts
    where role = 'Social worker'
),

-- Who is from an agency is in a vacant post, unless standing in for a colleague.
vacancies as (
    select
        team_id,
        greatest(
            count(*) filter (where employment_type = 'Vacant'),
            count(*) filter (where employment_type = 'Agency' and covers_for_id is null)
        ) as vacant
    from posts
    where is_open
    group by team_id
),

employed as (
    select sum(full_time) as full_time, count(*) as workers
    from posts
    where is_open and employment_type = 'Permanent'
),

population as (select getvariable('children') / 10000.0 as tens_of_thousands)

select 'child protection plans reviewed in time' as measure, 100 * avg(is_in_time::integer) as value from plans_reviewed
union all
select 'later looked-after reviews in time', 100 * avg((held <= previous + interval 6 month)::integer)
from care_reviews where previous is not null
union all
select 'living over 20 miles away, outside the authority',
    100 * avg((clap_cla_placement_distance::double > 20 and authority_code <> '999')::integer)
from living
union all
select 'living in supported or independent accommodation', 100 * avg((clap_cla_placement_type in ('H5', 'K3', 'P2'))::integer)
from living
union all
select 'leaving care by a child arrangements order', 100 * avg((reason = 'E41')::integer) from periods where ended <= date '2026-03-31'
union all
select 'care applications a year', count(*) / 6.0 / any_value(tens_of_thousands) from cases, population
union all
select 'care proceedings over in 26 weeks', 100 * avg((concluded <= issued + 181)::integer)
from cases where concluded <= date '2026-03-31'
union all
select 'care proceedings still going on after a year', 100 * avg((issued < date '2025-03-31')::integer)
from cases where concluded > date '2026-03-31'
union all
select 'adopted children placed within a year of the decision', 100 * avg((placed <= decided + interval 12 month)::integer)
from adopted
union all
select 'care leavers staying put', 100 * avg((coalesce(accommodation, '') = 'Z')::integer) from fostered_until_18
union all
select 'care leavers nobody is in touch with', 100 * avg((clea_care_leaver_in_touch = 'NO')::integer)
from care_leavers where age between 19 and 21
union all
select 'care leavers with a personal adviser', 100 * avg((clea_person_id in (
    select invo_person_id from ssd_involvements
    where invo_professional_role_id = '16PLUS' and invo_involvement_end_date is null
))::integer) from care_leavers
union all
select 'children in care with an education, health and care plan',
    100 * avg((child_id in (from with_plan))::integer)
from periods where started <= date '2025-03-31' and ended > date '2026-03-31' and child_id in (from of_school_age)
union all
select 'children in need with an education, health and care plan',
    100 * avg((cine_person_id in (from with_plan))::integer)
from ssd_cin_episodes
where cine_close_date is null and cine_referral_nfa = 'N' and cine_person_id in (from of_school_age)
union all
select 'return interviews within 72 hours', 100 * avg(is_in_time::integer) from interviews
union all
select 'referrals assessed and found not to be in need',
    100 * avg((cine_referral_nfa = 'N' and coalesce(cine_close_reason, '') in ('RC8', 'RC9'))::integer)
from ssd_cin_episodes where day_of(cine_referral_date) between date '2021-04-01' and date '2025-12-31'
union all
select 'strategy discussions that lead to an enquiry', 100 * avg((enquiry_id is not null)::integer) from strategy_discussions
union all
select 'early help assessments within 45 working days',
    100 * avg((working_days_between(day_of(start_date), day_of(completed_date)) <= 45)::integer)
from early_help_assessments where completed_date is not null
union all
select 'social workers who leave in a year', 100 * sum(posts.full_time) / 4 / any_value(employed.full_time)
from posts, employed where posts.employment_type = 'Permanent' and ended > date '2022-03-31'
union all
select 'social workers from an agency',
    100 * sum(full_time) filter (where employment_type = 'Agency') / sum(full_time)
from posts where is_open and employment_type <> 'Vacant'
union all
select 'vacant posts of social workers', 100 * sum(vacant) / (sum(vacant) + any_value(workers)) from vacancies, employed
