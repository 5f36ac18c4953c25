// Which drop-downs Excel can keep in the rule itself: as one text, parted by commas.

/** Excel's limit, in UTF-16 units. */
const longestList = 255;

/** Whether the choices can stand in the rule; otherwise they need cells. A rule trims its choices and ends at a quotation mark. */
export function fitsInRule(choices: readonly string[]): boolean {
  const plain = choices.every((choice) => !/[,"\n]/u.test(choice) && choice.trim() === choice);
  return plain && choices.join(",").length <= longestList;
}
