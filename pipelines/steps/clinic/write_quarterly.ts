import { writeMonthly } from './write_monthly.ts';
export const writeQuarterly = writeMonthly;
