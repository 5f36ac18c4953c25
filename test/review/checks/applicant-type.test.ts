import { applicantType } from "../../../src/review/checks/applicant-type.ts";
import cases from "../../cases/checks/applicant-type.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(applicantType, asCases(cases));
