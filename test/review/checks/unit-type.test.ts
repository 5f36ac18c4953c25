import { unitType } from "../../../src/review/checks/unit-type.ts";
import cases from "../../cases/checks/unit-type.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(unitType, asCases(cases));
