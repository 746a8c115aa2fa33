-- Headings that nothing is read from, in files that lack a column, then those that were answered.
-- One row per file and heading.
with lacking as (
    select distinct source_file, canonical_column from findings.missing_columns
),

unmatched as (
    select distinct source_file, heading
    from findings.unused_headings
    where source_file in (select source_file from lacking)
),

-- The words that a heading and a column share say more than their letters.
column_words as (
    select *, string_split(regexp_replace(canonical_column, '_code$', ''), '_') as words
    from lacking
),

nearness as (
    select
        unmatched.source_file,
        unmatched.heading,
        column_words.canonical_column,
        2 * len(list_filter(column_words.words, lambda word: contains(lower(unmatched.heading), word)))
        / len(column_words.words)
        + jaro_winkler_similarity(lower(unmatched.heading), array_to_string(column_words.words, ' ')) as likeness
    from unmatched
    inner join column_words on unmatched.source_file = column_words.source_file
),

nearest as (
    select source_file, heading, string_agg(canonical_column, ' or ' order by likeness desc, canonical_column) as nearest
    from (
        select *
        from nearness
        qualify row_number() over (partition by source_file, heading order by likeness desc, canonical_column) <= 3
    )
    group by source_file, heading
),

answered as (
    select source_file, heading, should_be, canonical_column
    from answers.headings
    where should_be is not null
)

select
    coalesce(unmatched.source_file, answered.source_file) as source_file,
    coalesce(unmatched.heading, answered.heading) as heading,
    case when unmatched.source_file is not null then coalesce(earlier.first_seen, as_at()) end as first_seen,
    nearest.nearest,
    answered.should_be,
    case
        when answered.should_be is null then 'to answer'
        when answered.canonical_column is null then 'not a column'
        when unmatched.source_file is not null then 'not used'
        else 'used'
    end as state
from unmatched
full join answered on unmatched.source_file = answered.source_file and unmatched.heading = answered.heading
left join nearest on unmatched.source_file = nearest.source_file and unmatched.heading = nearest.heading
left join previous.queue as earlier
    on
        earlier.book = 'headings'
        and unmatched.source_file = earlier.about
        and unmatched.heading = earlier.raw_text
order by
    (answered.should_be is not null),
    source_file,
    heading
