// Where the choices of a drop-down stand: in the rule itself, or on a hidden sheet.

/** The hidden sheet, where the name is free. */
export const choicesSheet = "_选项";

/** Excel's limit, in UTF-16 units. */
const longestList = 255;

/** Whether a rule can hold the choices: Excel parts them at commas, trims each, and ends at a quotation mark. */
export function fitsInRule(choices: readonly string[]): boolean {
  const plain = choices.every(
    (choice) => !/[,"\n]/u.test(choice) && choice.trim() === choice && choice !== "",
  );
  return plain && choices.join(",").length <= longestList;
}
