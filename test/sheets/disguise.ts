// The same text as other people type it: for the tests that white space and width make no difference.

const spaces = [" ", "\u3000", "\n", "\u00a0", "\t"];

/** White space put between characters, where `seed` says so. */
export function spaced(text: string, seed: number): string {
  return [...text]
    .map((letter, at) => ((seed >> (at % 31)) & 1 ? letter + (spaces[at % spaces.length] ?? "") : letter))
    .join("");
}

/** ASCII in its full-width forms. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
