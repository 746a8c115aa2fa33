-- What the rules find, as they find it: findings.findings adds who holds the case, and what is known from earlier runs.

create table findings.rule_findings (
    finding_id varchar,
    rule_id varchar,
    part varchar,
    severity varchar,
    gate varchar,
    child_id varchar,
    table_or_list varchar,
    own_lists varchar, -- where it touches fewer lists than its rule, or none
    record_id varchar,
    related_record_ids varchar,
    row_number integer,
    source_line integer,
    source_file varchar,
    columns varchar,
    "values" varchar,
    values_mark varchar,
    found_by varchar,
    message varchar,
    how_to_fix varchar
);

create table findings.rule_runs (
    rule_id varchar,
    family varchar,
    title varchar,
    lists integer[],
    severity varchar,
    gate varchar,
    status varchar,
    reason varchar,
    rows_tested integer,
    findings integer,
    children integer,
    -- Of a published rule that it comes from: cin, 903, liia.
    peers varchar[]
);

-- Counts that should agree; the difference is how many stand on one side only, even where the counts are the same.
create table findings.reconciliations (
    id varchar,
    title varchar,
    left_words varchar,
    right_words varchar,
    left_count integer,
    right_count integer,
    both_count integer,
    difference integer,
    rule_id varchar
);

-- Who stands on one side only: left or right.
create table findings.reconciliation_children (id varchar, child_id varchar, record_id varchar, side varchar);

-- What earlier runs made of it; the run that is compared with fills it.
create table previous.memory (
    finding_id varchar,
    rule_id varchar,
    part varchar,
    severity varchar,
    gate varchar,
    lists varchar,
    child_id varchar,
    table_or_list varchar,
    record_id varchar,
    message varchar,
    team_name varchar,
    worker_name varchar,
    first_seen date,
    last_seen date,
    times_seen integer,
    fixed_on date,
    came_back_on date
);

-- Since when a text, a heading or a team id has waited for an answer.
create table findings.queue (book varchar, about varchar, raw_text varchar, first_seen date);
create table previous.queue (book varchar, about varchar, raw_text varchar, first_seen date);

-- What people typed in the workbooks of answers: the latest of each, those that were taken back as blanks.

create table answers.explanations (
    finding_id varchar,
    values_mark varchar,
    explanation varchar,
    explained_by varchar,
    explained_until date,
    version integer
);

create table answers.codes (codelist varchar, raw_text varchar, should_be varchar, code varchar);
create table answers.headings (source_file varchar, heading varchar, should_be varchar, canonical_column varchar);
create table answers.teams (team_id varchar, team_name varchar);

create table answers.recommendations (
    recommendation_id varchar,
    recommendation varchar,
    made_by varchar,
    made_on date,
    indicator_id varchar,
    owner varchar,
    status varchar,
    progress varchar
);

-- The rows of the lists that would draw an inspector's eye, and the children that one might choose.
create table findings.stand_outs (
    kind integer,
    title varchar,
    list integer,
    rows_in_all integer,
    position integer,
    child_id varchar,
    record_id varchar,
    row_number integer,
    why varchar
);

create table findings.sample (
    position integer,
    child_id varchar,
    stage varchar,
    age_band varchar,
    gender varchar,
    ethnicity varchar,
    disability varchar,
    need varchar,
    placement varchar,
    team_name varchar,
    worker_name varchar,
    why varchar
);
