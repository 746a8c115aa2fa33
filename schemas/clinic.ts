/** The clinics that have a pack, and the interval that each is about. */
export const clinics = {
  weekly: { interval: 'week', title: 'Weekly flash' },
  monthly: { interval: 'month', title: 'Monthly performance clinic' },
  quarterly: { interval: 'quarter', title: 'Quarterly report' },
} as const;

export type ClinicKind = keyof typeof clinics;

/** Days ahead of which work that falls due is listed. */
export const dueWithin = [7, 14, 28] as const;
