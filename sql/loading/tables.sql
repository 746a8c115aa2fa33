-- What a load leaves behind for people to look at, and what it needs while it runs.

create table findings.load_problems (
    rule varchar,
    severity varchar,
    canonical_table varchar,
    canonical_column varchar,
    source_file varchar,
    source_line integer,
    raw_text varchar,
    message varchar
);

create table findings.set_aside (source_file varchar, source_line integer, raw_line varchar, reason varchar);

create table findings.unmatched_codes (
    codelist varchar,
    canonical_table varchar,
    canonical_column varchar,
    source_file varchar,
    heading varchar,
    raw_text varchar,
    row_count integer,
    first_line integer
);

-- Each distinct text of a coded column, once: its code, and how that was found.
create table findings.code_map (codelist varchar, raw_text varchar, code varchar, how varchar);

create table raw.code_words (codelist varchar, words varchar, code varchar, certainty integer, position integer);
create table raw.code_texts (codelist varchar, raw_text varchar);
-- Each distinct text of a day that is not written in a common way, once.
create table raw.day_texts (raw_text varchar, day_order varchar);
create table raw.day_map (
    raw_text varchar,
    day_order varchar,
    day date,
    moment timestamp,
    day_trouble varchar,
    moment_trouble varchar
);

create table raw.kept_ids (old_id varchar, kept_id varchar);
create table raw.troubles (
    canonical_table varchar,
    canonical_column varchar,
    is_private boolean,
    source_file varchar,
    source_line integer,
    raw_text varchar,
    trouble varchar
);
