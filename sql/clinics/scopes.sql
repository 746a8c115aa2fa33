-- Whom the pack is about: the service, and each team that a figure of the clinic's interval is about.
-- One row per scope; the service has no group name.
select distinct
    figures.breakdown,
    figures.group_name
from indicators.figures
inner join clinics.clinic_interval
    on
        figures.interval_type = clinic_interval.interval_type
        and figures.interval_end = clinic_interval.interval_end
where figures.breakdown = 'all' or (figures.breakdown = 'team' and figures.group_name is not null)
