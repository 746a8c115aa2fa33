-- The permanence plan of a child in care: Ofsted's seven kinds, from the options ticked on the care plan in force.
-- One row per child and period of care with an option ticked.

-- Which kind each option is, and which comes first where several are ticked (parallel planning).
with options (option_code, plan_code, preference) as (
    values
        ('ADOPTION', 'adoption', 1),
        ('LTFOST18', 'long_term_fostering', 2),
        ('LTRELFR', 'long_term_fostering', 3),
        ('RESPLMT', 'residential', 4),
        ('SUPPLIV', 'supported_living', 5),
        ('RETURN1M', 'return_to_family', 6),
        ('RETURN6M', 'return_to_family', 7),
        ('RETURNEV', 'return_to_family', 8),
        ('REMAINSUP', 'return_to_family', 9),
        ('OTHERPLN', 'other', 10)
),

periods as (
    select
        child_id,
        period_number,
        reference_day,
        lag(end_date) over (partition by child_id order by period_number) as previous_end_date
    from facts.care_periods
),

-- Each option ticked is a row; rank keeps all those of the newest plan in force. A plan left open when an earlier
-- period of care ended is not a plan for this one.
plans as (
    select
        periods.child_id,
        periods.period_number,
        care_plans.option_code
    from periods
    inner join canonical.care_plans
        on
            periods.child_id = care_plans.child_id
            and coalesce(care_plans.start_date <= periods.reference_day, true)
            and coalesce(care_plans.end_date > periods.reference_day, true)
            and coalesce(care_plans.start_date >= periods.previous_end_date, true)
    qualify rank() over (
        partition by periods.child_id, periods.period_number
        order by care_plans.start_date desc nulls last, care_plans.care_plan_id desc
    ) = 1
),

preferred as (
    select
        plans.child_id,
        plans.period_number,
        options.plan_code,
        permanence_option.label,
        case
            when reading('list_8_principal_plan') = 'return_first' and options.plan_code = 'return_to_family'
                then options.preference - 100
            else options.preference
        end as preference
    from plans
    inner join options on plans.option_code = options.option_code
    left join codelists.permanence_option on plans.option_code = permanence_option.code
)

select
    child_id,
    period_number,
    min_by(plan_code, preference) as plan_code,
    string_agg(distinct label, ', ' order by label) as options_ticked
from preferred
group by child_id, period_number
