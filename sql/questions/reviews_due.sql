-- Reviews due: child protection conferences, and reviews of children in care.
-- One row per child on a plan or in care whose next review is overdue or due soon, the first to fall due first.
-- Where none is planned, the next is due six months after the last; the first, three months into a plan, or 20 working
-- days into care.
-- @topic Protection
-- @parameter days whole number, default 14: due in the next so many days
-- @parameter team team, optional: only those of this team
-- @heading due_date: Due
-- @heading days_left: Days left
-- @heading is_planned: Planned
-- @heading last_review_date: Last review
with cases as (
    select
        'child protection conference' as review,
        child_id,
        age,
        start_date,
        last_review_date,
        months_after(start_date, 3) as first_due_date,
        team_name,
        worker_name,
        record_id
    from lists.list_7_child_protection
    where end_date is null
    union all
    select
        'review in care',
        child_id,
        age,
        start_date,
        latest_review_date,
        working_days_after(start_date, 20),
        team_name,
        worker_name,
        record_id
    from lists.list_8_children_in_care
    where end_date is null
),

planned_reviews as (
    select 'child protection conference' as review, child_id, due_date
    from canonical.child_protection_reviews
    where known_by_then(review_date) is null
    union all
    select 'review in care', child_id, due_date
    from canonical.care_reviews
    where known_by_then(review_date) is null and is_cancelled is distinct from 'yes'
),

-- A review that was planned for before the last one was held is not to come.
next_reviews as (
    select cases.review, cases.child_id, cases.record_id, min(planned_reviews.due_date) as planned_date
    from cases
    inner join planned_reviews on cases.review = planned_reviews.review and cases.child_id = planned_reviews.child_id
    where planned_reviews.due_date > coalesce(cases.last_review_date, cases.start_date)
    group by cases.review, cases.child_id, cases.record_id
),

due_reviews as (
    select
        cases.*,
        next_reviews.planned_date is not null as is_planned,
        coalesce(
            next_reviews.planned_date,
            months_after(cases.last_review_date, 6),
            cases.first_due_date
        ) as due_date
    from cases
    left join next_reviews
        on
            cases.review = next_reviews.review
            and cases.child_id = next_reviews.child_id
            and cases.record_id is not distinct from next_reviews.record_id
)

select
    due_reviews.child_id,
    due_reviews.age,
    due_reviews.review,
    due_reviews.due_date,
    due_reviews.due_date - as_at() as days_left,
    due_reviews.is_planned,
    due_reviews.last_review_date,
    due_reviews.team_name,
    current_holders.worker_id,
    due_reviews.worker_name,
    due_reviews.record_id
from due_reviews
left join facts.current_holders on due_reviews.child_id = current_holders.child_id
where due_reviews.due_date <= as_at() + $days and ($team is null or due_reviews.team_name = $team)
order by due_reviews.due_date, due_reviews.child_id, due_reviews.review
