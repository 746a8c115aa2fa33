-- Early help that ended, and whether its outcomes were met.
-- One row per child and spell of early help that ended.
select
    spells.end_date as event_date,
    spells.child_id,
    spells.episode_id as record_id,
    coalesce(spells.end_reason_code = 'outcomes_met', false)::integer as numerator,
    1 as denominator,
    spells.worker_id,
    spells.organisation,
    spells.reason,
    early_help_end_reason.label as end_reason,
    spells.start_date,
    spells.end_date,
    spells.end_reason_raw as end_reason_as_recorded
from facts.early_help_spells as spells
left join codelists.early_help_end_reason on spells.end_reason_code = early_help_end_reason.code
where spells.end_date is not null
