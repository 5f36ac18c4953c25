import { twoNamesOneCode } from "../../../src/review/checks/two-names-one-code.ts";
import cases from "../../cases/checks/two-names-one-code.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(twoNamesOneCode, asCases(cases));
