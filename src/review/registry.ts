// All checks, in the order in which their findings are told. A new kind of check is one file and one line here.
import type { Check } from "./check.ts";
import { cityCap } from "./checks/city-cap.ts";

/** Every check of the review. */
export const checks: readonly Check[] = [
  // A programme's rows against the city's limit.
  cityCap,
];
