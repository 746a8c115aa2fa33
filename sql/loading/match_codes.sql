-- The code that each text of a coded column stands for.
-- One row per codelist and text not matched before.

with texts as (
    select distinct code_texts.codelist, code_texts.raw_text
    from raw.code_texts
    anti join findings.code_map
        on code_texts.codelist = code_map.codelist and code_texts.raw_text = code_map.raw_text
),

folded as (
    select
        *,
        regexp_replace(fold_text(raw_text), '^(\d+)\.0$', '\1') as whole
    from texts
),

-- Annex A and local lists number their choices: a) Male, p1) 5D: LA services. The letter says nothing about the code.
unnumbered as (
    select *, regexp_replace(whole, '^[A-Z]{1,2}\d?\)\s*', '') as words from folded
),

-- A code and then its words: C1 - Interim Care Order, 10 Anonymous, 5D: LA services. Between letters a hyphen needs
-- its spaces: non-residential is one word.
split as (
    select
        *,
        regexp_extract(words, '^([A-Z0-9]+(?:\.\d+)?)(?:[ :,.-]|$)', 1) as first_word,
        regexp_matches(words, '^[A-Z0-9]+ ?(:|,|\. |- )|^[A-Z]*\d[A-Z0-9]*-') as is_marked,
        regexp_extract(words, '^[A-Z0-9]+(?:\.\d+)?[ :,.-]+(.*)$', 1) as following,
        regexp_extract(words, '^([^:]+):', 1) as before_colon
    from unnumbered
),

-- A short word before a space may be just a word (no further action), and a single letter or figure just a number.
candidates as (
    select
        *,
        case
            when regexp_matches(first_word, '\d') and (length(first_word) > 1 or is_marked) then first_word
            when length(first_word) > 1 and is_marked then first_word
        end as leading_code,
        case when regexp_matches(first_word, '\d') or (length(first_word) = 1 and is_marked) then following end
            as following_words
    from split
),

best_words as (
    select codelist, words, arg_min(code, (certainty, position)) as code, min(certainty) as certainty
    from raw.code_words
    group by codelist, words
),

found as (
    select
        candidates.codelist,
        candidates.raw_text,
        by_whole.code as whole_code,
        by_whole.certainty,
        by_words.code as words_code,
        coalesce(by_code.code, by_colon.code) as leading_code,
        by_following.code as following_code
    from candidates
    left join best_words as by_whole
        on candidates.codelist = by_whole.codelist and candidates.whole = by_whole.words
    left join best_words as by_words
        on candidates.codelist = by_words.codelist and candidates.words = by_words.words
    left join best_words as by_code
        on candidates.codelist = by_code.codelist
        and candidates.leading_code = by_code.words
        and by_code.certainty = 1
    left join best_words as by_colon
        on candidates.codelist = by_colon.codelist and candidates.before_colon = by_colon.words
    left join best_words as by_following
        on candidates.codelist = by_following.codelist and candidates.following_words = by_following.words
)

select
    codelist,
    raw_text,
    case
        -- Before the texts that mean nothing elsewhere: NA is an answer to a question, and nothing as an ethnicity.
        when whole_code is not null then whole_code
        when is_blank_text(raw_text) or is_lost_text(raw_text) then null
        when words_code is not null then words_code
        when leading_code <> following_code then null -- the code says one thing and its words another
        else coalesce(leading_code, following_code)
    end as code,
    case
        when whole_code is not null
            then ['council''s words', 'code', 'label', 'annex_a_label', 'alias'][certainty + 1]
        when is_blank_text(raw_text) then 'empty'
        when is_lost_text(raw_text) then 'lost'
        when words_code is not null then 'words after a number'
        when leading_code <> following_code then 'unmatched'
        when leading_code is not null then 'leading code'
        when following_code is not null then 'words after a code'
        else 'unmatched'
    end as how
from found
order by codelist, raw_text
