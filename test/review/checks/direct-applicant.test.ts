import { directApplicant } from "../../../src/review/checks/direct-applicant.ts";
import cases from "../../cases/checks/direct-applicant.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(directApplicant, asCases(cases));
