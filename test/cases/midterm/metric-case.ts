// How a case of one metric is written: figures of a project at a share of its time, and what is made of one target.
import type { Status } from "../../../src/midterm/outcome.ts";
import type { FigureCase, ProjectCase } from "../../support/midterm.ts";

export interface MetricCase {
  readonly name: string;
  readonly clause: string;
  /** Share of the time in percent, or the project's own dates. */
  readonly at: 0 | 12.5 | 25 | 37.5 | 50 | 100 | Partial<ProjectCase>;
  readonly figures: Readonly<Record<string, FigureCase>>;
  readonly with?: Partial<ProjectCase>;
  readonly status: Status;
  /** Share of the points: "3/5", or from–to. */
  readonly share: string | readonly [string, string];
  readonly counts?: false;
  /** As shown: "6 场次", "17.5%". */
  readonly actual?: string;
  readonly expected?: string;
  /** First line of what it takes. */
  readonly takes?: string;
  /** Words of a finding that must be among those of the project. */
  readonly finding?: string;
}

/** A start and the days of the check that are 0, 12.5, 25, 37.5, 50 and 100 % of two or three years. */
export const start = "2025-07-01";
export const checks: Readonly<Record<2 | 3, Readonly<Record<string, string>>>> = {
  2: {
    "0": "2025-07-01",
    "12.5": "2025-10-01",
    "25": "2026-01-01",
    "37.5": "2026-04-01",
    "50": "2026-07-01",
    "100": "2027-07-01",
  },
  3: {
    "0": "2025-07-01",
    "12.5": "2025-11-16",
    "25": "2026-04-01",
    "37.5": "2026-08-16",
    "50": "2027-01-01",
    "100": "2028-07-01",
  },
};
