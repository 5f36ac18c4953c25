import { county } from "../../../src/review/checks/county.ts";
import cases from "../../cases/checks/county.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(county, asCases(cases));
