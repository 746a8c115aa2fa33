-- What a load leaves behind for people to look at, and what it needs while it runs.

-- child_id and record_id are those of the row that the line became; row_count says how many rows hold the same text,
-- where one problem stands for them all.
create table findings.load_problems (
    rule varchar,
    severity varchar,
    canonical_table varchar,
    canonical_column varchar,
    source_file varchar,
    source_line integer,
    child_id varchar,
    record_id varchar,
    row_count integer,
    raw_text varchar,
    message varchar
);

create table findings.unrecorded_days (
    canonical_table varchar,
    canonical_column varchar,
    source_file varchar,
    source_line integer,
    child_id varchar,
    record_id varchar,
    raw_text varchar
);

-- Ids are those that the row would have had, where its cells could be told apart.
create table findings.set_aside (
    source_file varchar,
    source_line integer,
    raw_line varchar,
    reason varchar,
    child_id varchar,
    record_id varchar
);

create table findings.files (
    source_file varchar,
    canonical_table varchar,
    sha256 varchar,
    saved_on date,
    rows_read integer,
    rows_loaded integer,
    rows_set_aside integer
);

-- Files of the profile that are not there, and files that are there and in no profile.
create table findings.missing_files (canonical_table varchar, file varchar);
create table findings.unclaimed_files (source_file varchar);

create table findings.missing_columns (
    canonical_table varchar,
    canonical_column varchar,
    source_file varchar,
    heading varchar
);

create table findings.unused_headings (source_file varchar, canonical_table varchar, heading varchar);

-- The canonical columns that a list is made from, by the queries behind it.
create table findings.list_sources (list integer, canonical_table varchar, canonical_column varchar);

-- The lists that are made from a canonical table, or from one column of it.
create macro lists_made_from(table_name, column_name) as (
    select coalesce(list(distinct list order by list), [])
    from findings.list_sources
    where canonical_table = table_name and (column_name is null or canonical_column = column_name)
);

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
