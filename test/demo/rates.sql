-- What the invented council's exports say, a year or on the as-at date, per 10,000 children or as a share.
-- One row per measure. Its published value is in england.csv.
with as_at as (select date '2026-03-31' as day),

referrals as (
    select
        *,
        day_of(cine_referral_date) as day,
        day_of(cine_close_date) as closed,
        lag(day_of(cine_referral_date)) over (
            partition by cine_person_id order by day_of(cine_referral_date)
        ) as previous
    from ssd_cin_episodes
),

lately_referred as (
    select * from referrals where day > date '2021-03-31'
),

assessments as (
    select *, working_days_between(day_of(cina_assessment_start_date), day_of(cina_assessment_auth_date))
        as days
    from ssd_cin_assessments
    where day_of(cina_assessment_auth_date) > date '2020-04-30'
),

conferences as (
    select
        *,
        working_days_between(day_of(s47e_s47_start_date), day_of(icpc_icpc_date)) as days
    from ssd_initial_cp_conference
    left join ssd_s47_enquiry on s47e_s47_enquiry_id = icpc_s47_enquiry_id and s47e_person_id = icpc_person_id
    where day_of(icpc_icpc_date) > date '2020-03-31'
),

plans as (
    select
        cppl_person_id as child_id,
        day_of(cppl_cp_plan_start_date) as started,
        day_of(cppl_cp_plan_end_date) as ended,
        row_number() over (partition by cppl_person_id order by day_of(cppl_cp_plan_start_date))
        + (select count(*) from historical_child_protection_plans where child_id = cppl_person_id) as plan_no
    from ssd_cp_plans
),

-- Short breaks apart: they are not counted among children in care.
short_breaks as (
    select distinct clae_cla_id
    from ssd_cla_episodes
    inner join ssd_legal_status
        on lega_person_id = clae_person_id and lega_legal_status in ('V3', 'V4')
        and lega_legal_status_start_date = day_of(clae_cla_episode_start_date)::varchar
),

periods as (
    select
        clae_person_id as child_id,
        clae_cla_id as care_id,
        min(day_of(clae_cla_episode_start_date)) as started,
        max(coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')) as ended,
        arg_max(clae_cla_episode_ceased_reason, day_of(clae_cla_episode_start_date)) as reason
    from ssd_cla_episodes
    where clae_cla_id not in (select clae_cla_id from short_breaks)
    group by all
),

in_care as (
    select periods.*, day_of(pers_dob) as born
    from periods
    inner join ssd_person on pers_person_id = child_id
    where ended > date '2026-03-31'
),

unaccompanied as (
    select immi_person_id from ssd_immigration_status where immi_immigration_status = 'UASC'
),

living as (
    select * from ssd_cla_placement
    where clap_cla_placement_end_date is null and clap_cla_id in (select care_id from in_care)
),

moves as (
    select clap_person_id, count(*) as placements
    from ssd_cla_placement
    where coalesce(day_of(clap_cla_placement_end_date), date '2999-01-01') > date '2025-03-31'
        and clap_cla_id in (select care_id from in_care)
    group by clap_person_id
),

a_year_in_care as (
    select * from in_care where started <= date '2025-03-31'
),

young_adults as (
    select
        *,
        year(date '2026-03-31') - year(day_of(pers_dob))
        - ((month(day_of(pers_dob)), day(day_of(pers_dob))) > (3, 31))::integer as age
    from ssd_care_leavers
    inner join ssd_person on pers_person_id = clea_person_id
    where clea_care_leaver_eligibility = 'Former Relevant'
    qualify row_number() over (partition by clea_person_id order by clea_table_id desc) = 1
),

population as (select getvariable('children') / 10000.0 as tens_of_thousands)

select 'contacts a year' as measure, count(*) / 6.0 / any_value(tens_of_thousands) as value from ssd_contacts, population
union all
select 'contacts from the police', 100 * avg((cont_contact_source_code = '6')::integer) from ssd_contacts
union all
select 'contacts that lead to a referral',
    100 * avg((cont_contact_outcome_json like '%"NEW_REFERRAL_FLAG": "Y"%')::integer) from ssd_contacts
union all
select 'referrals a year', count(*) / 5.0 / any_value(tens_of_thousands) from lately_referred, population
union all
select 'referrals from the police', 100 * avg((cine_referral_source_code = '6')::integer) from lately_referred
union all
select 'referrals from schools', 100 * avg((cine_referral_source_code = '2A')::integer) from lately_referred
union all
select 'referrals from health', 100 * avg((cine_referral_source_code[1] = '3')::integer) from lately_referred
union all
select 'referrals within a year of another', 100 * avg(coalesce(previous > day - 366, false)::integer) from lately_referred
union all
select 'referrals with no further action', 100 * avg((cine_referral_nfa = 'Y')::integer) from lately_referred
union all
select 'assessments a year', count(*) / 5.92 / any_value(tens_of_thousands) from assessments, population
union all
select 'assessments within 45 working days', 100 * avg((days <= 45)::integer) from assessments
union all
select 'assessments within 10 working days', 100 * avg((days <= 10)::integer) from assessments
union all
select 'median working days of an assessment', median(days) from assessments
union all
select 'section 47 enquiries a year', count(*) / 6.0 / any_value(tens_of_thousands)
from ssd_s47_enquiry, population where day_of(s47e_s47_start_date) > date '2020-03-31'
union all
select 'conferences a year', count(*) / 6.0 / any_value(tens_of_thousands) from conferences, population
union all
select 'conferences within 15 working days', 100 * avg((days <= 15)::integer) from conferences where days is not null
union all
select 'plans begun a year', count(*) / 6.0 / any_value(tens_of_thousands)
from plans, population where started > date '2020-03-31'
union all
select 'plans begun that are second or later', 100 * avg((plan_no > 1)::integer) from plans where started > date '2020-03-31'
union all
select 'children on a plan', count(*) / any_value(tens_of_thousands) from plans, population where ended is null
union all
select 'plans ended after two years', 100 * avg((ended - started > 729)::integer) from plans where ended > date '2020-03-31'
union all
select 'plans ended within six months', 100 * avg((ended - started <= 182)::integer) from plans where ended > date '2020-03-31'
union all
select 'children in need', count(*) / any_value(tens_of_thousands) from referrals, population where closed is null
union all
select 'children in need for two years', 100 * avg((day <= date '2024-03-31')::integer) from referrals where closed is null
union all
select 'children in need for under three months', 100 * avg((day > date '2025-12-31')::integer) from referrals where closed is null
union all
select 'children in care', count(*) / any_value(tens_of_thousands) from in_care, population
union all
select 'children in care who came alone', 100 * avg((child_id in (from unaccompanied))::integer) from in_care
union all
select 'starting in care a year', count(*) / 6.0 / any_value(tens_of_thousands)
from periods, population where started > date '2020-03-31'
union all
select 'leaving care a year', count(*) / 6.0 / any_value(tens_of_thousands)
from periods, population where ended between date '2020-04-01' and date '2026-03-31'
union all
select 'leaving care by adoption', 100 * avg((reason in ('E11', 'E12'))::integer) from periods where ended <= date '2026-03-31'
union all
select 'leaving care by guardianship', 100 * avg((reason in ('E45', 'E46', 'E47', 'E48'))::integer) from periods where ended <= date '2026-03-31'
union all
select 'leaving care for home', 100 * avg((reason in ('E4A', 'E4B'))::integer) from periods where ended <= date '2026-03-31'
union all
select 'living with foster carers', 100 * avg((clap_cla_placement_type[1] = 'U')::integer) from living
union all
select 'living in children''s homes', 100 * avg((clap_cla_placement_type in ('K1', 'K2'))::integer) from living
union all
select 'living with parents', 100 * avg((clap_cla_placement_type = 'P1')::integer) from living
union all
select 'three placements in the year', 100 * avg((placements > 2)::integer) from moves
union all
select 'missing in the year', 100 * avg((child_id in (
    select miss_person_id from ssd_missing
    where miss_missing_episode_type = 'M' and day_of(miss_missing_episode_start_date) > date '2025-03-31'
))::integer) from in_care
union all
select 'health assessment in the year', 100 * avg((child_id in (
    select clah_person_id from ssd_cla_health
    where clah_health_check_type = 'Health Assessment' and clah_health_check_status = 'Completed'
        and day_of(clah_health_check_date) > date '2025-03-31'
))::integer) from a_year_in_care
union all
select 'dentist in the year', 100 * avg((child_id in (
    select clah_person_id from ssd_cla_health
    where clah_health_check_type = 'Dental Check' and clah_health_check_status = 'Completed'
        and day_of(clah_health_check_date) > date '2025-03-31'
))::integer) from a_year_in_care
union all
select 'immunisations up to date', 100 * avg((clai_immunisations_status = 'Y')::integer)
from ssd_cla_immunisations where clai_person_id in (select child_id from a_year_in_care)
union all
select 'average score of strengths and difficulties', avg(csdq_sdq_score::integer) from ssd_sdq_scores
union all
select 'care leavers aged 19 to 21', count(*) / any_value(tens_of_thousands)
from young_adults, population where age between 19 and 21
union all
select 'care leavers in suitable accommodation', 100 * avg((coalesce(clea_care_leaver_accom_suitable, '') = '1')::integer)
from young_adults where age between 19 and 21
union all
select 'care leavers in education, employment or training', 100 * avg(coalesce(clea_care_leaver_activity[1] in ('F', 'P'), false)::integer)
from young_adults where age between 19 and 21
union all
select 'early help assessments a year', count(*) / 6.0 / any_value(tens_of_thousands) from early_help_assessments, population
union all
select 'known people, as a share of the population', 100 * count(*) / getvariable('children') from ssd_person
