-- Early help that began.
-- One row per child and spell of early help.
select
    start_date as event_date,
    child_id,
    episode_id as record_id,
    1 as numerator,
    1 as denominator,
    worker_id,
    organisation,
    reason,
    start_date,
    end_date
from facts.early_help_spells
