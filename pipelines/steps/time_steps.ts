export type Stopwatch = {
  /** Ends the step that is running and begins the next. */
  next: (step: string) => void;
  /** Ends the last step and says how many seconds each took. */
  stop: () => { step: string; seconds: number }[];
};

/** Times the steps of a run, and tells each to whoever shows progress. */
export function timeSteps(onStep: (step: string) => void = () => undefined): Stopwatch {
  const begun: { step: string; at: number }[] = [];
  const ended = (index: number): number => begun[index + 1]?.at ?? performance.now();
  return {
    next: (step) => {
      begun.push({ step, at: performance.now() });
      onStep(step);
    },
    stop: () => begun.map(({ step, at }, index) => ({ step, seconds: Math.round(ended(index) - at) / 1000 })),
  };
}
