-- What the indicators are worked out from and give, beside their cases.
create table indicators.measures (
    position integer,
    indicator_id varchar,
    -- The indicator whose query gives the cases: itself, or the one that it is a variant of.
    cases_of varchar,
    name varchar,
    area varchar,
    kind varchar,
    unit varchar,
    good_direction varchar,
    basis varchar,
    headline varchar,
    has_rate boolean,
    -- The first day that the exports tell of; null where they tell of nothing.
    history_from date,
    in_force_from date,
    in_force_until date
);

create table indicators.outcomes (
    indicator_id varchar,
    status varchar,
    -- Why it was not computed, in plain words.
    reason varchar,
    cases bigint,
    seconds double
);

-- Sums of numerators and denominators, for each interval, breakdown and class.
create table indicators.sums (
    indicator_id varchar,
    interval_id integer,
    breakdown varchar,
    group_name varchar,
    category varchar,
    case_count bigint,
    numerator double,
    denominator double
);

-- By nearest rank, where an indicator tells them; not of single workers.
create table indicators.medians (
    indicator_id varchar,
    interval_id integer,
    breakdown varchar,
    group_name varchar,
    lower_quartile double,
    median double,
    upper_quartile double,
    -- How many values they are of: those that are recorded.
    value_count integer
);

-- What indicators say of intervals, as sql/figures/figures.sql makes it.
create table indicators.figures (
    indicator_id varchar,
    interval_type varchar,
    interval_start date,
    interval_end date,
    is_complete boolean,
    breakdown varchar,
    group_name varchar,
    category varchar,
    case_count integer,
    numerator double,
    denominator double,
    value double,
    rate double,
    median double,
    lower_quartile double,
    upper_quartile double,
    is_covered boolean
);
