-- A child in care whose next review (a) or first review (d) is overdue, or whose review in the last twelve months was
-- late (c), and a contact of the reviewing officer before care began or in the future (b). Short breaks alone have reviews
-- of their own.
-- One row per child in care who is overdue, one per late review, and one per contact date.

-- An export that goes back so many years can leave out the first reviews of a child whose care is older.
with periods as (
    select
        *,
        coalesce(care_period_id, start_date::varchar) as record_id,
        start_date >= months_before(as_at(), threshold('history_months')::integer) as is_whole,
        -- The calendar of working days does not go back for ever.
        coalesce(
            working_days_after(start_date, threshold('first_working_days')::integer),
            start_date + 7 * threshold('first_working_days')::integer // 5
        )::date as first_due_date
    from facts.care_periods
    where end_date is null and not is_short_breaks_only
),

reviews as (
    select
        child_id,
        review_date,
        min(coalesce(review_id, review_date::varchar)) as record_id,
        any_value(source_file) as source_file,
        min(source_line) as source_line
    from canonical.care_reviews
    where child_id is not null and review_date <= as_at() and is_cancelled is distinct from 'yes'
    group by child_id, review_date
),

held as (
    select
        reviews.*,
        periods.is_whole,
        periods.first_due_date,
        row_number() over by_child as review_number,
        lag(reviews.review_date) over by_child as previous_date,
        lead(reviews.review_date) over by_child is null as is_latest
    from reviews
    inner join periods
        on reviews.child_id = periods.child_id and reviews.review_date >= periods.start_date
    window by_child as (partition by reviews.child_id order by reviews.review_date)
),

judged as (
    select
        *,
        case
            when review_number = 1 then case when is_whole then first_due_date end
            when review_number = 2 and is_whole then months_after(previous_date, threshold('second_months')::integer)
            else months_after(previous_date, threshold('later_months')::integer)
        end as due_date,
        case
            when review_number = 1 and is_whole then months_after(review_date, threshold('second_months')::integer)
            else months_after(review_date, threshold('later_months')::integer)
        end as next_due_date
    from held
),

contacts as (
    select *
    from canonical.care_episodes
    where
        last_reviewing_officer_contact_date < entered_care_date
        or last_reviewing_officer_contact_date > as_at()
    qualify row_number() over (
        partition by child_id, entered_care_date, last_reviewing_officer_contact_date
        order by start_date desc nulls last, care_episode_id desc
    ) = 1
),

findings as (
    select
        case when judged.review_date is null then 'd' else 'a' end as part,
        periods.child_id,
        periods.record_id,
        periods.source_file,
        periods.source_line,
        periods.start_date,
        coalesce(judged.next_due_date, periods.first_due_date) as due_date,
        judged.review_date
    from periods
    left join judged on periods.child_id = judged.child_id and judged.is_latest
    where coalesce(judged.next_due_date, periods.first_due_date) < as_at()
    union all by name
    select
        'b' as part,
        child_id,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        source_file,
        source_line,
        start_date,
        entered_care_date,
        last_reviewing_officer_contact_date as contact_date
    from contacts
    union all by name
    select 'c' as part, child_id, record_id, source_file, source_line, due_date, review_date
    from judged
    where review_date > due_date and in_last_months(review_date, 12)
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
