// Changes to a text by place: the text between them stays as it is.

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Collects changes in any order. Insertions at one place stay in the order in which they were made. */
export class Edits {
  readonly #edits: Edit[] = [];

  get none(): boolean {
    return this.#edits.length === 0;
  }
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }
  replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }

  /** The changed text. Throws RangeError where two changes overlap: they would destroy each other. */
  appliedTo(text: string): string {
    const pieces: string[] = [];
    let at = 0;
    // The sort is stable.
    for (const edit of [...this.#edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (edit.from < at) throw new RangeError("Two changes overlap");
      pieces.push(text.slice(at, edit.from), edit.text);
      at = edit.to;
    }
    pieces.push(text.slice(at));
    return pieces.join("");
  }
}
