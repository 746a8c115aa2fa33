-- How export text becomes values. A text that means nothing is null here; sql/loading/*_problems say which and why.
-- Every macro knows the common, well-formed text by one pattern and takes it by a short way: these run on every cell.

---------- text
create macro tidy(raw_text) as trim(replace(replace(raw_text, chr(160), ' '), chr(9), ' '));

-- Empty, or a text that stands for it; the profile has none longer than 40.
create macro is_blank_text(raw_text) as
    case
        when length(raw_text) > 40 then false
        else list_contains(getvariable('empty_texts'), upper(tidy(raw_text)))
    end;

-- A text that a spreadsheet left where a value was lost.
create macro is_lost_text(raw_text) as
    case
        when contains(raw_text, '#') and length(raw_text) <= 40
            then list_contains(getvariable('lost_texts'), upper(tidy(raw_text)))
        else false
    end;

-- False for a text that tidy would leave as it is: nothing but printable ASCII at its ends, no hard space and no tab in it.
-- It is put together from what takes the same time however long the text is, or nearly.
create macro is_untidy(raw_text) as
    raw_text < '!'
    or raw_text >= chr(127)
    or not regexp_matches(raw_text, '[!-~]$')
    or contains(raw_text, chr(160))
    or contains(raw_text, chr(9));

create macro as_text(raw_text) as
    case
        when is_untidy(raw_text)
            then case when is_blank_text(raw_text) or is_lost_text(raw_text) then null else tidy(raw_text) end
        when length(raw_text) > 40 then raw_text
        when list_contains(getvariable('no_texts'), upper(raw_text)) then null
        else raw_text
    end;

-- Equal for texts that differ only in case, in spaces, or in the shape of quotes and dashes.
create macro fold_text(raw_text) as
    upper(trim(regexp_replace(translate(raw_text, '‘’‛´`“”‐‑‒–—―−', '''''''''''""-------'), '[\s\x{00A0}\x{202F}]+', ' ', 'g')));

-- A cell as it stands in a line of CSV.
create macro csv_cell(cell, delimiter) as
    case
        when contains(cell, '"') or contains(cell, delimiter) or contains(cell, chr(10)) or contains(cell, chr(13))
            then '"' || replace(cell, '"', '""') || '"'
        else cell
    end;

-- The foot of a report, not a record.
create macro is_total(first_cell) as
    first_cell[1] in ('T', 't', 'G', 'g', '-')
    and regexp_full_match(trim(first_cell), '(?i)(grand )?totals?:?|-{3,}');

---------- ids
-- Spreadsheets add '.0' to ids, or wrap them as ="00123" to keep the noughts.
create macro plain_id(raw_text) as
    regexp_replace(regexp_replace(upper(tidy(raw_text)), '^(=")?''?(.*?)"?$', '\2'), '^(\d+)\.0+$', '\1');

create macro id_unless(raw_text, no_ids) as
    case
        when regexp_full_match(raw_text, '[\w/-]+')
            then case when list_contains(no_ids, upper(raw_text)) then null else upper(raw_text) end
        when list_contains(no_ids, upper(tidy(raw_text))) then null
        when reads_as_name(raw_text) then tidy(raw_text) -- printed as it is written
        else nullif(plain_id(raw_text), '')
    end;

create macro as_id(raw_text) as id_unless(raw_text, getvariable('no_texts'));

-- The id of something else, for which some systems write -1 or 0 when there is none.
create macro as_link(raw_text) as id_unless(raw_text, getvariable('no_links'));

create macro is_scientific_id(raw_text) as regexp_matches(raw_text, '^\s*\d(\.\d+)?[Ee]\+?\d+\s*$');

-- Still the same id, once what a spreadsheet or a web page added is taken away.
create macro is_repaired_id(raw_text) as regexp_matches(raw_text, '^\s*\d+\.0+\s*$') or contains(raw_text, chr(160));

-- Not a plain number, so what a spreadsheet added is not taken away: it might belong to the id.
create macro is_spoiled_id(raw_text) as regexp_matches(raw_text, '[A-Za-z].*\d\.0+\s*$');

---------- days
-- Before 1901 and after 2200 are how systems write "not recorded".
create macro in_use(a_day) as case when a_day between date '1901-01-01' and date '2200-01-01' then a_day end;

-- The common ways of writing a day. Everything else, and every day that is not recorded or does not exist, is null here
-- and looked at closely in read_days.sql.
create macro is_iso_day(raw_text) as
    regexp_full_match(raw_text, '(190[1-9]|19[1-9]\d|2[01]\d\d)-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?)?');

create macro iso_day(raw_text) as case when is_iso_day(raw_text) then try_cast(raw_text as date) end;

create macro common_day(raw_text) as
    case
        when regexp_full_match(raw_text, '\d\d/\d\d/(190[1-9]|19[1-9]\d|2[01]\d\d)') then try_strptime(raw_text, '%d/%m/%Y')::date
        else iso_day(raw_text)
    end;

create macro iso_moment(raw_text) as case when is_iso_day(raw_text) then try_cast(raw_text as timestamp) end;

-- A text without its time of day.
create macro day_part(raw_text) as
    regexp_extract(
        tidy(raw_text),
        '(?i)^(.*?)(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$',
        1
    );

create macro is_slashed_day(day_text) as regexp_full_match(day_text, '\d{1,2}[-/.]\d{1,2}[-/.]\d{4}');
create macro first_part(day_text) as try_cast(regexp_extract(day_text, '^(\d{1,2})\D', 1) as integer);
create macro second_part(day_text) as try_cast(regexp_extract(day_text, '^\d{1,2}\D(\d{1,2})\D', 1) as integer);

create macro day_of(year_text, month_number, day_number) as
    try_cast(year_text || '-' || lpad(month_number::varchar, 2, '0') || '-' || lpad(day_number::varchar, 2, '0') as date);

-- Day 1 of a spreadsheet is 1 January 1900, and it believes that 1900 was a leap year.
create macro serial_day(serial) as
    case when serial between 20000 and 60000 then date '1899-12-30' + floor(serial)::integer end;

create macro time_of(time_text) as
    case
        when time_text = '' then time '00:00'
        when regexp_matches(time_text, '(?i)m$')
            then try_strptime(upper(replace(time_text, ' ', '')), ['%I:%M%p', '%I:%M:%S%p'])::time
        else
            try_cast(
                lpad(split_part(time_text, ':', 1), 2, '0')
                || substring(replace(time_text, ',', '.'), strpos(time_text, ':')) as time
            )
    end;

---------- numbers
create macro any_number(raw_text) as
    coalesce(try_cast(raw_text as double), try_cast(replace(tidy(raw_text), ',', '') as double));

-- 999.9 and -1 are how systems write "not recorded".
create macro as_number(raw_text) as
    case when any_number(raw_text) not in (-1, 999.9) and isfinite(any_number(raw_text)) then any_number(raw_text) end;

create macro as_count(raw_text) as
    case
        when any_number(raw_text) between 0 and 1000000000 and any_number(raw_text) = floor(any_number(raw_text))
            then any_number(raw_text)::integer
    end;

create macro number_trouble(raw_text, a_number) as
    case
        when raw_text is null or is_blank_text(raw_text) or a_number is not null then null
        when is_lost_text(raw_text) then 'lost_value'
        when any_number(raw_text) in (-1, 999.9) then 'not_recorded'
        else 'not_a_number'
    end;

---------- cells of JSON
-- Built by joining text in some systems, so quotes may be missing and the end cut off: read by pattern, not by a parser.
create macro json_flag(cell, flag) as
    nullif(
        trim(regexp_extract(
            cell,
            '(?i)(?:^|[^A-Z0-9_])(?:(?:[A-Z0-9]+_)*OUTCOME_)?' || flag || '[\\"'']*\s*[:=]\s*[\\"'']*([^\\"'',}\]]*)',
            1
        )),
        ''
    );

-- The names in an object that are answered yes.
create macro json_ticked(cell) as
    list_distinct(regexp_extract_all(
        cell,
        '(?i)([A-Z0-9_]+)[\\"'']*\s*[:=]\s*[\\"'']*(?:Y|YES|T|TRUE|1)[\\"'']*\s*(?:[,}\]]|$)',
        1
    ));

-- The items of an array, of a list with separators, or the names in an object that are answered yes.
create macro json_items(cell) as
    case
        when contains(cell, '{') or regexp_matches(cell, '"\s*:') then json_ticked(cell)
        when contains(cell, '"')
            then list_distinct(list_filter(regexp_extract_all(cell, '"([^"]*)"', 1), lambda item: trim(item) <> ''))
        else
            list_distinct(list_filter(
                list_transform(regexp_split_to_array(cell, '[,;|\[\]]'), lambda item: trim(item, ' ''')),
                lambda item: item <> ''
            ))
    end;

create macro is_cut_json(cell) as
    case
        when suffix(cell, '}') or suffix(cell, ']') then false
        when starts_with(ltrim(cell), '{') then not ends_with(rtrim(cell), '}')
        else starts_with(ltrim(cell), '[') and not ends_with(rtrim(cell), ']')
    end;

---------- codes
-- Every text that stands for a code of a codelist, most certain first.
create macro words_of(codelist) as table
    with codes as (
        select row_number() over () as position, * from query_table(codelist)
    )
    select fold_text(code) as words, code, 1 as certainty, position from codes
    union all
    select fold_text(label), code, 2, position from codes where label <> ''
    union all
    select fold_text(annex_a_label), code, 3, position from codes where annex_a_label <> ''
    union all
    select fold_text(unnest(string_split(aliases, '|'))), code, 4, position from codes where aliases <> '';
