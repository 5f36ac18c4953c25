import { evidenceLines } from "../../../src/review/checks/evidence-lines.ts";
import { cases } from "../../cases/checks/evidence-lines.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(evidenceLines, cases);
