-- The cases behind the figures of the clinic's interval, of every indicator and of each variant that counts its cases otherwise.
create table clinics.listed_cases (
    indicator_id varchar,
    event_date date,
    child_id varchar,
    record_id varchar,
    -- Of the day of the event, or of the state.
    team_id varchar,
    team_name varchar,
    worker_id varchar,
    worker_name varchar,
    locality varchar,
    age_band varchar,
    sex varchar,
    ethnicity varchar,
    disability varchar,
    numerator double,
    denominator double,
    -- On the indicator's child list: of those counted, or of the others.
    is_listed boolean,
    due_date date,
    due_what varchar,
    -- In the indicator's own order: the oldest or longest first.
    place integer,
    -- What the child list shows beside, by the name of the column.
    details json
);

-- The columns that each indicator rests on: canonical.table.column.
create table clinics.indicator_fields (indicator_id varchar, field varchar);

-- What earlier runs said of the intervals shown: each as the run that published it said it.
create table previous.published_figures as
select
    *,
    null::date as published_as_at,
    null::varchar as published_by
from indicators.figures
limit 0;
