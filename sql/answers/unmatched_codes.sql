-- The texts of coded columns that no codelist has, most used first, then those that were answered.
-- One row per codelist and text.
with unmatched as (
    select
        codelist,
        raw_text,
        string_agg(distinct canonical_table || '.' || canonical_column, ', ' order by canonical_table || '.' || canonical_column)
            as places,
        sum(row_count)::integer as row_count,
        min(source_file || ' line ' || first_line) as example
    from findings.unmatched_codes
    group by codelist, raw_text
),

-- The words of a code differ from what was typed in a letter or two, or hold it among others.
nearness as (
    select distinct
        unmatched.codelist,
        unmatched.raw_text,
        code_words.code,
        max(jaro_winkler_similarity(fold_text(unmatched.raw_text), code_words.words)) over (
            partition by unmatched.codelist, unmatched.raw_text, code_words.code
        ) as likeness
    from unmatched
    inner join raw.code_words on unmatched.codelist = code_words.codelist
),

nearest as (
    select codelist, raw_text, string_agg(code, ' or ' order by likeness desc, code) as nearest
    from (
        select *
        from nearness
        where likeness > 0.7
        qualify row_number() over (partition by codelist, raw_text order by likeness desc, code) <= 3
    )
    group by codelist, raw_text
),

answered as (
    select codelist, raw_text, should_be, code
    from answers.codes
    where should_be is not null
),

used as (
    select distinct codelist, raw_text from findings.code_map
)

select
    coalesce(unmatched.codelist, answered.codelist) as codelist,
    coalesce(unmatched.raw_text, answered.raw_text) as raw_text,
    unmatched.places,
    unmatched.row_count,
    case when unmatched.codelist is not null then coalesce(earlier.first_seen, as_at()) end as first_seen,
    unmatched.example,
    nearest.nearest,
    answered.should_be,
    case
        when answered.should_be is null then 'to answer'
        when answered.code is null and answered.should_be <> 'leave blank' then 'not a code'
        when used.codelist is null then 'not met this time'
        when answered.should_be = 'leave blank' then 'left blank'
        else 'used'
    end as state
from unmatched
full join answered on unmatched.codelist = answered.codelist and unmatched.raw_text = answered.raw_text
left join nearest on unmatched.codelist = nearest.codelist and unmatched.raw_text = nearest.raw_text
left join used
    on
        coalesce(unmatched.codelist, answered.codelist) = used.codelist
        and coalesce(unmatched.raw_text, answered.raw_text) = used.raw_text
left join previous.queue as earlier
    on earlier.book = 'codes' and unmatched.codelist = earlier.about and unmatched.raw_text = earlier.raw_text
order by
    (answered.should_be is not null),
    unmatched.row_count desc,
    codelist,
    raw_text
