import { unit } from "../../../src/review/checks/unit.ts";
import cases from "../../cases/checks/unit.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(unit, asCases(cases));
