import { withoutReturn } from './record_shape.ts';

/** Lines of which the next few can be looked at before they are taken. */
export class LinesAhead {
  readonly #lines: Iterator<string>;
  #held: string[] = [];
  #start = 0;

  constructor(lines: Iterator<string>) {
    this.#lines = lines;
  }

  at(index: number): string | undefined {
    while (this.#held.length - this.#start <= index) {
      const next = this.#lines.next();
      if (next.done) return undefined;
      this.#held.push(next.value);
    }
    return this.#held[this.#start + index];
  }

  /** Passes over lines. Returns how many an editor would count: a carriage return by itself ends a line too. */
  take(count: number): number {
    let taken = 0;
    for (const text of this.#held.slice(this.#start, this.#start + count)) taken += 1 + returnsWithin(text);
    this.#start += count;
    if (this.#start > 4096) {
      this.#held.splice(0, this.#start);
      this.#start = 0;
    }
    return taken;
  }
}

const returnsWithin = (text: string): number =>
  text.includes('\r') ? withoutReturn(text).split('\r').length - 1 : 0;
