// Borders of a range by side, as the rich API addresses them.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asColour, asOneOf } from "../unknown.ts";
import { withStyle } from "./cell.ts";
import type { BorderLine, BorderSide } from "./cell.ts";
import { Collection } from "./collection.ts";
import type { FormatTarget } from "./format.ts";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideIndex = (typeof sides)[number];

interface Strip {
  readonly area: GridArea;
  readonly side: BorderSide;
}

/** The cells, and their side, that a border of a range consists of. */
function stripsOf(area: GridArea, index: SideIndex): readonly Strip[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return area.bottom > area.top ? [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }] : [];
    case "InsideVertical":
      return area.right > area.left ? [{ area: { ...area, right: area.right - 1 }, side: "right" }] : [];
    case "DiagonalDown":
    case "DiagonalUp":
      throw new HostError("ApiNotFound", "host: diagonal borders are not implemented");
  }
}

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const noLine: BorderLine = { style: "None", color: "#000000", weight: "Thin" };

export class RangeBorder {
  static readonly type = "RangeBorder";
  constructor(
    readonly target: FormatTarget,
    readonly sideIndex: SideIndex,
  ) {}

  get id(): string {
    return this.sideIndex;
  }
  get style(): string | null {
    return this.#read("style");
  }
  set style(value: unknown) {
    const style = asOneOf(value, styles);
    this.#write((line) => (style === "None" ? undefined : { ...(line ?? noLine), style }));
  }
  get color(): string | null {
    return this.#read("color");
  }
  set color(value: unknown) {
    const color = asColour(value);
    this.#write((line) => ({ ...(line ?? { ...noLine, style: "Continuous" }), color }));
  }
  get weight(): string | null {
    return this.#read("weight");
  }
  set weight(value: unknown) {
    const weight = asOneOf(value, weights);
    this.#write((line) => ({ ...(line ?? { ...noLine, style: "Continuous" }), weight }));
  }

  #read(name: keyof BorderLine): string | null {
    const seen = new Set<string>();
    for (const area of this.target.areas) {
      for (const strip of stripsOf(area, this.sideIndex)) {
        for (const cell of this.target.sheet.sampleCells(strip.area))
          seen.add((cell.style.borders?.[strip.side] ?? noLine)[name]);
      }
    }
    return seen.size === 1 ? ([...seen][0] ?? null) : null;
  }

  #write(change: (line: BorderLine | undefined) => BorderLine | undefined): void {
    for (const area of this.target.areas) {
      for (const { area: strip, side } of stripsOf(area, this.sideIndex)) {
        this.target.sheet.changeFormat(strip, (cell) => {
          const { [side]: old, ...others } = cell.style.borders ?? {};
          const line = change(old);
          const borders = line === undefined ? others : { ...others, [side]: line };
          const given = Object.keys(borders).length > 0 ? borders : undefined;
          return { ...cell, style: withStyle(cell.style, "borders", given) };
        });
      }
    }
  }
}

export class RangeBorderCollection extends Collection<RangeBorder> {
  static readonly type = "RangeBorderCollection";
  readonly items: readonly RangeBorder[];
  constructor(target: FormatTarget) {
    super();
    this.items = sides.map((side) => new RangeBorder(target, side));
  }
  protected keysOf(item: RangeBorder): readonly string[] {
    return [item.sideIndex];
  }
}
