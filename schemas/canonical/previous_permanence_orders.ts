import { code, id, partialDay, person, text, defineTable } from '../define_table.ts';

export const previousPermanenceOrders = defineTable({
  name: 'previous_permanence_orders',
  grain: 'one row per earlier permanence order',
  key: ['previous_permanence_id'],
  columns: {
    previous_permanence_id: id(),
    child_id: person(),
    option_code: code('previous_permanence'),
    authority: text(),
    order_date: partialDay(),
  },
});
