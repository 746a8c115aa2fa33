-- What the rules find, as they find it: findings.findings adds who holds the case, and what is known from earlier runs.

create table findings.rule_findings (
    finding_id varchar,
    rule_id varchar,
    part varchar,
    severity varchar,
    gate varchar,
    child_id varchar,
    table_or_list varchar,
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
    children integer
);

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

-- What a person said of a finding, in the explanations workbook.
create table answers.explanations (
    finding_id varchar,
    values_mark varchar,
    explanation varchar,
    explained_by varchar,
    explained_until date,
    version integer
);
