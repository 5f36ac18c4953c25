// Dates and times as people write them in sheets, read to a calendar day or a minute (Beijing time), or to nothing.

/** A day ("2025-02-28") or a minute ("2025-02-28T17:30"), with the cell it came from; `cell` is null when the user gave it. */
export interface GivenMoment {
  readonly at: string;
  readonly precision: "day" | "minute";
  readonly cell: string | null;
  readonly sheet: string | null;
}
