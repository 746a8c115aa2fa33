/** Names that a file or a sheet may have: without the signs that neither allows, not too long, and each once. */
export class UniqueNames {
  readonly #longest: number;
  readonly #taken = new Set<string>();

  constructor(longest: number) {
    this.#longest = longest;
  }

  unique(name: string): string {
    const plain =
      name
        .replace(/[\\/*?:[\]<>|"]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+|[' .]+$/g, '') || 'Not named';
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`;
      const found = plain.slice(0, this.#longest - ending.length).trim() + ending;
      if (this.#taken.has(found.toLowerCase())) continue;
      this.#taken.add(found.toLowerCase());
      return found;
    }
  }
}
