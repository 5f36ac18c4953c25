// What kind of applicant a unit is, by its name and by 申报单位类型 (A25).
import type { ApplicantClass } from "../notices/schema.ts";

export interface ApplicantReading {
  /** What the name clearly says, or null. */
  readonly byName: ApplicantClass | null;
  /** What the type text says. Words such as 事业单位 or 机关 name no class of their own: empty with `typeIsGeneric`. */
  readonly byType: readonly ApplicantClass[];
  readonly typeIsGeneric: boolean;
  /** The class the checks go by: the type's where name and type agree or the name is silent, else the name's. */
  readonly applicant: ApplicantClass | null;
  readonly agree: boolean;
}
