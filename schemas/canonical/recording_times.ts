import { day, id, moment, person, text, defineTable } from '../define_table.ts';

export const recordingTimes = defineTable({
  name: 'recording_times',
  grain: 'one row per child and recorded event: when it was written into the case system',
  key: ['record_id', 'record_type', 'child_id'],
  columns: {
    record_type: text(),
    record_id: id(),
    child_id: person(),
    event_date: day(),
    recorded_at: moment(),
  },
});
