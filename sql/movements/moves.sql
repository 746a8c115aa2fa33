-- Why each case that differs does: one reason for each, in the words of the rehearsal. A team also gains and loses children to
-- other teams.
-- One row per comparison, measure, scope, class, child and record that differs.

-- In the service as a whole, was the case there before and after?
with everywhere as (
    select
        indicator_id,
        category,
        owner,
        record_id,
        numerator_then <> 0 or denominator_then <> 0 as was_in,
        numerator_known <> 0 or denominator_known <> 0 as is_in_known,
        numerator_now <> 0 or denominator_now <> 0 as is_in_now
    from movements.compared_cases
    where breakdown = 'all'
),

-- A measure can be of children whose records are undated, such as care leavers: of them nobody can say now how they were then.
known as (
    select
        differences.*,
        measures.area,
        measures.basis,
        measures.kind,
        measures.good_direction,
        measures.is_redefined,
        measures.is_known_kept,
        measures.end_then,
        measures.end_now,
        differences.numerator_after - differences.numerator_then as risen,
        everywhere.was_in
        and case when differences.comparison = 'same interval' then everywhere.is_in_known else everywhere.is_in_now end
            as is_of_other_team,
        record_evidence.record_id is not null as is_record_known,
        coalesce(record_evidence.was_known, false) as was_known,
        coalesce(record_evidence.is_known, false) as is_known,
        coalesce(
            case
                when record_evidence.record_id is null then child_evidence.has_end_since
                else record_evidence.has_end_since and record_evidence.ended <= measures.end_then
            end,
            false
        ) as has_ended_by_then,
        -- What came of a case can be told long after its day.
        coalesce(record_evidence.ended > measures.end_then, false) as has_ended_after,
        coalesce(record_evidence.is_open, false) as is_open,
        record_evidence.ended,
        coalesce(child_evidence.has_late, false) as has_late,
        coalesce(child_evidence.has_gone, false) as has_gone,
        coalesce(child_evidence.has_happened, false) as has_happened,
        coalesce(child_evidence.has_ended, false) as has_ended,
        people_then.child_id is not null and people.child_id is null as is_person_gone,
        birthday(people.birth_date, 18) as eighteenth_birthday,
        len(
            list_filter(
                [5, 16, 17, 18, 19, 21, 22, 25, 26],
                lambda years: birthday(people.birth_date, years) between measures.end_then + 1 and measures.end_now
            )
        ) > 0 as has_had_birthday
    from movements.differences
    inner join movements.measures on differences.indicator_id = measures.indicator_id
    left join everywhere
        on
            differences.breakdown = 'team'
            and differences.indicator_id = everywhere.indicator_id
            and differences.category is not distinct from everywhere.category
            and differences.owner = everywhere.owner
            and differences.record_id = everywhere.record_id
    left join movements.record_evidence
        on differences.owner = record_evidence.owner and differences.record_id = record_evidence.record_id
    left join movements.child_evidence
        on measures.cases_of = child_evidence.cases_of and differences.owner = child_evidence.owner
    left join movements.kept_people as people_then on people_then.side = 'then' and differences.owner = people_then.child_id
    left join movements.kept_people as people on people.side = 'now' and differences.owner = people.child_id
)

select
    comparison,
    indicator_id,
    breakdown,
    group_name,
    category,
    nullif(owner, '') as child_id,
    case when record_id not in ('', owner) then record_id end as record_id,
    event_date,
    team_name,
    numerator_then,
    denominator_then,
    numerator_after,
    denominator_after,
    movement,
    case
        when movement <> 'changed' and is_of_other_team then 'another team'

        ---------- what people recorded since
        when is_of_knowledge and movement = 'joined'
            then case
                when is_record_known and not was_known then 'recorded late'
                when is_redefined then 'definition or mapping changed'
                when not is_record_known or has_ended_by_then or has_late then 'recorded late'
                when has_ended_after then 'new'
                else 'corrected'
            end
        when is_of_knowledge and movement = 'left'
            then case
                when is_person_gone or is_record_known and not is_known then 'no longer in the export'
                when is_redefined then 'definition or mapping changed'
                when has_ended_by_then then 'closed'
                when has_late then 'recorded late'
                when has_ended_after then 'new'
                when has_gone then 'no longer in the export'
                else 'corrected'
            end
        when is_of_knowledge
            then case
                when is_redefined then 'definition or mapping changed'
                when has_ended_by_then and risen < 0 then 'closed'
                when has_ended_by_then or has_late then 'recorded late'
                when has_ended_after then 'new'
                when has_gone then 'no longer in the export'
                else 'corrected'
            end

        ---------- what happened, and time itself
        when movement = 'left' and not is_known_kept and (is_person_gone or is_record_known and not is_known)
            then 'no longer in the export'
        when is_redefined and not is_known_kept then 'definition or mapping changed'
        when movement = 'joined' then 'new'
        -- What was wrong in a record is not any more.
        when movement = 'left' and area = 'data_quality' and basis = 'as_at' then 'corrected'
        when movement = 'left' and basis <> 'as_at' then 'out of the window'
        when movement = 'left'
            then case
                when
                    eighteenth_birthday between end_then + 1 and end_now
                    and coalesce(ended >= eighteenth_birthday, true)
                    then 'left by age'
                when ended between end_then + 1 and end_now then 'closed'
                when ended <= end_then then 'out of the window'
                when has_had_birthday and not (kind = 'count' and has_happened) then 'left by age'
                when is_open and not has_happened then 'out of the window'
                else 'closed'
            end
        when kind in ('mean', 'ratio') then 'out of the window'
        when has_had_birthday and not is_known_kept and risen < 0 then 'left by age'
        when ended between end_then + 1 and end_now and risen < 0 then 'closed'
        when good_direction = 'neutral' or abs(risen) <= 1e-9
            then case
                when risen > 0 or abs(risen) <= 1e-9 and denominator_after > denominator_then then 'new'
                else 'out of the window'
            end
        when (risen > 0) = (good_direction = 'higher') then 'new'
        when has_ended then 'new'
        else 'out of the window'
    end as reason
from known
