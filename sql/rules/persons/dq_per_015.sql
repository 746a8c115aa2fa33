-- A pupil number that has not the right form (a), whose first letter does not fit the rest (b), or whose next three
-- figures are no authority's (c).
-- One row per person record and fault of its pupil number.

-- A reason for having no number, in the field of the number, is no number.
with numbers as (
    select *
    from canonical.children
    where upn is not null and not regexp_full_match(upn, 'UN([1-9]|10)')
),

well_formed as (
    select *
    from numbers
    where regexp_full_match(upn, '[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]')
),

-- Each figure times its place; the letter that ends a temporary number counts by its place among the letters in use.
weighed as (
    select
        *,
        'ABCDEFGHJKLMNPQRTUVWXYZ' as letters,
        list_sum(list_transform(range(2, 13), lambda place: place * try_cast(upn[place] as integer))) as weight,
        coalesce(try_cast(upn[13] as integer), strpos(letters, upn[13]) - 1) as last_figure
    from well_formed
),

-- Authorities of England and Wales since April 1998, and the numbers that stand for schools abroad and the like.
authority_numbers as (
    select unnest(range(first_number, last_number + 1)) as authority_number
    from (
        values
        (1, 5), (201, 213), (301, 320), (330, 336), (340, 344), (350, 359), (370, 373), (380, 384), (390, 394),
        (420, 420), (660, 681), (701, 708), (800, 803), (805, 808), (810, 813), (815, 816), (820, 823), (825, 826),
        (830, 831), (835, 841), (845, 846), (850, 852), (855, 857), (860, 861), (865, 896), (908, 909), (916, 916),
        (919, 919), (921, 921), (925, 926), (928, 929), (931, 931), (933, 933), (935, 938), (940, 943)
    ) as spans (first_number, last_number)
),

faults as (
    select 'a' as part, child_id, legacy_id, source_file, source_line
    from numbers
    where not regexp_full_match(upn, '[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]')
    union all
    select 'b', child_id, legacy_id, source_file, source_line
    from weighed
    where upn[1] <> letters[1 + ((weight + 13 * last_figure) % 23)::integer]
    union all
    select 'c', child_id, legacy_id, source_file, source_line
    from well_formed
    anti join authority_numbers on well_formed.upn[2:4]::integer = authority_numbers.authority_number
)

select
    part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line
from faults
order by child_id, record_id, part, source_file, source_line
