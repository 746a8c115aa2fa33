/** Something a person can put right: it stops the step and says what happened, where, and what to do. */
export class Problem extends Error {
  readonly what: string;
  readonly where: string;
  readonly whatToDo: string;

  constructor({ what, where, whatToDo }: { what: string; where: string; whatToDo: string }) {
    super(`${where}: ${what}\n${whatToDo}`);
    this.name = 'Problem';
    this.what = what;
    this.where = where;
    this.whatToDo = whatToDo;
  }
}
