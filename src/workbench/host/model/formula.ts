// A small evaluator for formulas: literals, references, arithmetic, comparison and a handful of functions.
// What it does not know it says so: the caller keeps the last value instead of showing a wrong one.
import { isCellError, type CellValue, type GridArea } from "../../../sheets/grid.ts";
import { parseArea } from "./areas.ts";
import { tokensOf } from "./formula-tokens.ts";
import type { Token } from "./formula-tokens.ts";

export const unsupported: unique symbol = Symbol("formula not supported");

export interface FormulaContext {
  /** Where the formula stands, 0-based. */
  readonly row: number;
  readonly column: number;
  /** The value of a cell; the sheet is null for the formula's own. */
  readonly cell: (sheet: string | null, row: number, column: number) => CellValue;
}

type Values = { readonly list: readonly CellValue[]; readonly area: GridArea | null };

class Unsupported extends Error {}
class CellFailure extends Error {}

const one = (value: CellValue): Values => ({ list: [value], area: null });

/** The value of "=A1+1", an Excel error as a value, or `unsupported`. */
export function evaluateFormula(formula: string, context: FormulaContext): CellValue | typeof unsupported {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null) return unsupported;
  try {
    const reader = new Reader(tokens, context);
    const value = scalar(reader.expression(0));
    if (!reader.atEnd) return unsupported;
    return value ?? 0;
  } catch (error) {
    if (error instanceof Unsupported) return unsupported;
    if (error instanceof CellFailure) return { error: error.message };
    throw error;
  }
}

const strengths: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

class Reader {
  #at = 0;
  constructor(
    readonly tokens: readonly Token[],
    readonly context: FormulaContext,
  ) {}
  get atEnd(): boolean {
    return this.#at === this.tokens.length;
  }
  #next(): Token {
    const token = this.tokens[this.#at++];
    if (token === undefined) throw new Unsupported();
    return token;
  }
  #sees(text: string): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "sign" && token.text === text;
  }
  #expect(text: string): void {
    if (!this.#sees(text)) throw new Unsupported();
    this.#at++;
  }

  expression(weakest: number): Values {
    let left = this.#operand();
    for (;;) {
      const token = this.tokens[this.#at];
      const sign = token?.kind === "sign" ? token.text : "";
      const strength = strengths[sign];
      if (strength === undefined || strength <= weakest) return left;
      this.#at++;
      const right = this.expression(strength);
      left = one(combine(sign, scalar(left), scalar(right)));
    }
  }

  #operand(): Values {
    const token = this.#next();
    let value = this.#simple(token);
    while (this.#sees("%")) {
      this.#at++;
      value = one(number(scalar(value)) / 100);
    }
    return value;
  }

  #simple(token: Token): Values {
    switch (token.kind) {
      case "value":
        return one(token.value);
      case "reference":
        return this.#reference(token.sheet, token.text);
      case "name":
        return this.#call(token.text);
      case "sign":
        return this.#signed(token.text);
    }
  }

  /** What a sign may begin: a negative number or a bracket. */
  #signed(sign: string): Values {
    if (sign === "(") {
      const inside = this.expression(0);
      this.#expect(")");
      return inside;
    }
    if (sign !== "-" && sign !== "+") throw new Unsupported();
    const operand = number(scalar(this.#operand()));
    return one(sign === "-" ? -operand : operand);
  }

  #reference(sheet: string | null, text: string): Values {
    const area = parseArea(text);
    const list: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        list.push(this.context.cell(sheet, row, column));
    }
    return { list, area };
  }

  #call(name: string): Values {
    this.#expect("(");
    const given: Values[] = [];
    while (!this.#sees(")")) {
      given.push(this.expression(0));
      if (!this.#sees(")")) this.#expect(",");
    }
    this.#expect(")");
    const call = functions[name.toUpperCase()];
    if (call === undefined) throw new Unsupported();
    return one(call(given, this.context));
  }
}

function scalar(values: Values): CellValue {
  if (values.list.length !== 1) throw new Unsupported(); // implicit intersection and spilling are not modelled
  const value = values.list[0] ?? null;
  if (typeof value === "object" && value !== null) throw new CellFailure(value.error);
  return value;
}

function number(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  if (Number.isNaN(read)) throw new CellFailure("#VALUE!");
  return read;
}

const wireText = (value: string | number | boolean): string | number =>
  typeof value === "boolean" ? String(value).toUpperCase() : value;

const text = (value: CellValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : String(wireText(value));

/** Excel's order: numbers before text before logicals; text is compared without case, an empty cell as 0 or "". */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number =>
    typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
  const x = a === null && typeof b === "string" ? "" : a;
  const y = b === null && typeof a === "string" ? "" : b;
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === "string" && typeof y === "string") {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p === q ? 0 : p < q ? -1 : 1;
  }
  return number(x) - number(y);
}

function combine(sign: string, a: CellValue, b: CellValue): CellValue {
  switch (sign) {
    case "&":
      return text(a) + text(b);
    case "+":
      return number(a) + number(b);
    case "-":
      return number(a) - number(b);
    case "*":
      return number(a) * number(b);
    case "^":
      return number(a) ** number(b);
    case "/":
      if (number(b) === 0) throw new CellFailure("#DIV/0!");
      return number(a) / number(b);
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case ">":
      return compare(a, b) > 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">=":
      return compare(a, b) >= 0;
    default:
      throw new Unsupported();
  }
}

type Call = (given: readonly Values[], context: FormulaContext) => CellValue;

/** Numbers among the arguments as SUM sees them: of ranges only true numbers, of single values whatever reads as one. */
function numbers(given: readonly Values[]): readonly number[] {
  return given.flatMap(({ list, area }) => {
    const failed = list.find(isCellError);
    if (failed !== undefined) throw new CellFailure(failed.error);
    return area === null ? list.map(number) : list.filter((value) => typeof value === "number");
  });
}

const sum: Call = (given) => numbers(given).reduce((total, value) => total + value, 0);

const functions: Readonly<Record<string, Call | undefined>> = {
  SUM: sum,
  COUNT: (given) => given.flatMap(({ list }) => list).filter((value) => typeof value === "number").length,
  COUNTA: (given) => given.flatMap(({ list }) => list).filter((value) => value !== null).length,
  MAX: (given) => Math.max(...numbers(given), ...(numbers(given).length === 0 ? [0] : [])),
  MIN: (given) => Math.min(...numbers(given), ...(numbers(given).length === 0 ? [0] : [])),
  AVERAGE: (given, context) => {
    const count = numbers(given).length;
    if (count === 0) throw new CellFailure("#DIV/0!");
    return number(sum(given, context)) / count;
  },
  ROW: ([given], { row }) => (given?.area ? given.area.top : row) + 1,
  COLUMN: ([given], { column }) => (given?.area ? given.area.left : column) + 1,
  TRUE: () => true,
  FALSE: () => false,
  NOT: ([given]) => given !== undefined && number(scalar(given)) === 0,
  AND: (given) => numbers(given).every((value) => value !== 0),
  OR: (given) => numbers(given).some((value) => value !== 0),
  IF: ([condition, yes, no]) => {
    if (condition === undefined || yes === undefined) throw new Unsupported();
    if (number(scalar(condition)) !== 0) return scalar(yes);
    return no === undefined ? false : scalar(no);
  },
  ISBLANK: ([given]) => given !== undefined && given.list.every((value) => value === null),
  LEN: ([given]) => (given === undefined ? 0 : text(scalar(given)).length),
  ROUND: ([value, digits]) => {
    if (value === undefined) throw new Unsupported();
    const scale = 10 ** (digits === undefined ? 0 : number(scalar(digits)));
    return Math.round(number(scalar(value)) * scale) / scale;
  },
};
