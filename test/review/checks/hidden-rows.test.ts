import { hiddenRows } from "../../../src/review/checks/hidden-rows.ts";
import cases from "../../cases/checks/hidden-rows.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(hiddenRows, asCases(cases));
