-- What the comparison of two runs works with; only findings.changes and findings.change_counts outlive it.

create schema changes;

-- has_end: the list shows when things end. is_derived: its candidates are facts, and not rows of an export. is_redefined:
-- the list's query, the facts behind it, the template or a reading differ. is_remapped: a text of its exports stands for
-- another code.
create table changes.lists (
    list integer,
    is_one_row_per_child boolean,
    has_end boolean,
    is_derived boolean,
    is_redefined boolean,
    is_remapped boolean
);

-- kind: fixed (a date that does not move), end, latest, rolling, state or other.
create table changes.columns (
    list integer,
    column_name varchar,
    kind varchar,
    is_private boolean,
    is_remapped boolean
);

create table changes.left_out_reasons (
    left_out varchar,
    kind varchar,
    window_date varchar,
    months integer,
    years integer,
    if_left varchar,
    if_joined varchar
);

create table changes.reasons (reason varchar, position integer);

-- The listed rows of both runs. content stands for all the cells that are compared.
create table changes.listed_rows (
    side varchar,
    list integer,
    row_number integer,
    child_id varchar,
    record_id varchar,
    event_date date,
    end_date date,
    birth_date date,
    content ubigint,
    source_file varchar,
    source_line integer
);

-- The rows of two runs that stand for one record. is_other_record: for one child, whose record on the list is another.
create table changes.pairs (
    list integer,
    previous_row_number integer,
    row_number integer,
    is_other_record boolean
);

create table changes.left_out_instead (side varchar, list integer, row_number integer, left_out varchar);

-- What differs between the rows of a pair.
create table changes.cells (
    list integer,
    row_number integer,
    column_name varchar,
    before varchar,
    after varchar
);

-- The first day of a window that ended on last_day, as the earlier run read it.
create or replace macro window_start_read_then(last_day, months) as
    months_before(last_day, months)
    + case when getvariable('previous_readings')['window_first_day'] = 'excluded' then 1 else 0 end;
